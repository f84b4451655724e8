import { words } from '../lexicon/types.ts';

/**
 * Abbreviations that a name or a number follows, in lower case and without their full stop. Those that often end a
 * sentence ("etc.", "Inc.", "p.m.") are not here: a capital behind them begins a sentence more often than not.
 */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // English
    'mr mrs ms dr prof st rev hon gen col lt sgt capt cmdr adm maj sen rep gov pres supt det insp messrs mt ft no nos',
    'fig figs vol vols pp ed eds vs approx dept est jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri',
    // German
    'bzw ca evtl ggf inkl zzgl nr hr fr frl dipl ing str abs art bd hrsg geb gest sog vgl zb usf rd tel mio mrd std min',
    // French
    'm mm mme mlle mgr me art av boul chap env janv févr avr juil déc réf éd',
    // Spanish, Portuguese, Italian
    'sr sra srta dra d dña ud uds pág págs núm ej av avda exmo exma prof profa eng arq sig sigg dott dott.ssa avv ing on',
    'pag pagg cap ecc.mo',
    // Polish, Russian, Greek
    'ul al im prof hab inż mgr ks św tzw tzn np m.in woj godz tys mln mld zob por',
    'г гг ул им проф акад руб тыс млн млрд стр см рис т.е т.н т.к др.г д-р г-н г-жа о пр пос обл',
    'κ κκ κος κα δρ καθ αρ σελ π.χ δηλ βλ αγ',
  ].flatMap((line) => words(line)),
);
