export const TEXT_CUES: string = '{"bias":{"names":0,"text":0,"heading":0},"families":{}}';
