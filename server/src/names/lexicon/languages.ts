/** Names of languages and of groups of languages, in English and as people shorten them. */
export const LANGUAGE_NAMES = `
english chinese japanese korean german french spanish italian portuguese russian arabic turkish dutch polish swedish danish norwegian finnish icelandic
hindi bengali bangla tamil telugu kannada malayalam marathi gujarati punjabi urdu odia oriya assamese nepali sinhala sanskrit kashmiri sindhi konkani tulu
vietnamese thai indonesian malay malaysian javanese sundanese tagalog filipino khmer lao burmese cebuano
greek hebrew persian farsi kurdish pashto dari tajik uzbek kazakh kyrgyz turkmen azerbaijani azeri armenian georgian mongolian tibetan uyghur
czech slovak slovene slovenian croatian serbian bosnian bulgarian romanian hungarian ukrainian belarusian lithuanian latvian estonian albanian macedonian
catalan basque galician welsh irish gaelic breton maltese luxembourgish frisian afrikaans
swahili amharic hausa yoruba igbo zulu xhosa somali kinyarwanda wolof shona tswana sesotho lingala luganda oromo tigrinya twi bambara
latin esperanto yiddish cantonese mandarin taiwanese hinglish bahasa deutsch francais espanol portugues italiano svenska turkce nihongo
multilingual multi-lingual multilang crosslingual cross-lingual bilingual trilingual indic nordic scandinavian brazilian brazilian-portuguese
european-portuguese simplified-chinese traditional-chinese central-kurdish haitian quechua guarani nahuatl maori hawaiian samoan
viet indo malayalam jap chin ita kor eng jpn koen enko kozh ptbr spaeng catala italia swiss-german bahasa-indonesia bahasa-malaysia zhen enzh
deu fra spa por rus ara zho tur nld swe pol ces ron ell heb fas urd vie ukr srp hrv slk
`;

/** Two-letter codes of ISO 639-1 that stand for their language wherever they stand alone in a name. */
export const LANGUAGE_CODES = `
en de fr es zh ja ko ru ar nl pl sv tr vi uk cs da fi hu ro el bg fa ur bn th hr sk sl lt lv et sr ca eu gl ka kk uz az sw af sq
jp cn tw kr hi he pt it zh-cn zh-tw zh-hans zh-hant pt-br pt-pt en-us en-gb es-mx fr-ca jp-en
`;

/**
 * Codes of ISO 639 that are other things too (`no`, `id`, `ml`, `mt`, `is`): languages only beside another language,
 * behind a translation or speech model, or before the words of a spaCy pipeline (`nb_core_news_md`).
 */
export const WEAK_LANGUAGE_CODES = `
aa ab ae ak am an as av ay ba be bh bi bm bo br bs ce ch co cr cu cy dv dz ee eo ff fj fo fy ga gd gn gu gv ha ho ht hy hz ia id ie ig ii
ik io is iu jv ki kj kl km kn kr ks ku kv kw ky la lb lg li ln lo lu mg mh mi mk ml mn mr ms mt my na nb nd ne ng nn no nr nv ny oc oj om or os pa pi ps
qu rm rn rw sa sc sd se sg si sm sn so ss st su ta te tg ti tk tl tn to ts tt tw ty ug ve vo wa wo xh yi yo za zu
mul roa gem gmw gmq sla zle zls zlw itc ine cel bat fiu urj trk tut sem afa nic bnt alv cpp cpf dra inc iir map phi poz mkh sit euq
che tgl sqi swa hau amh yor ibo xho zul som kin wol sna tsn sot lin lug orm tir twi bam mar guj pan kan mal ori asm npi nep sin san kas snd mya khm ces
fin est ben lit ind dan nor tam tel hin hun tha bul lav slv bos bel mkd cat eus glg cym gle mlt ltz fry afr isl fao lat epo yid yue cmn arz pes prs kaz kir uzb tuk aze hye kat mon bod uig msa zsm jav sun ceb
`;

/** Words behind which a weak code is a language. */
export const TRANSLATION_WORDS =
  "opus mt nllb wmt wmt19 translation translate translator tatoeba tc m2m100 madlad marian wav2vec2 xlsr xls-r mms whisper panx stanza";
