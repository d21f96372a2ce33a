// Made by `npm run catalogue` from scripts/catalogue/facts, where the sources are named. Change it there.

/** The day on which the sources were read. */
export const PACKAGED_AS_OF = "2026-11-26";

/** By ecosystem a line for each name: its versions, the oldest first (timm: the tags of an architecture's weights), and the name that it goes on under (`-`: it is gone). */
export const PACKAGED_MODELS = {
  spacy: `
ca_core_news_lg|3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ca_core_news_md|3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ca_core_news_sm|3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ca_core_news_trf|3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.1 3.7.0 3.7.1 3.7.2 3.8.0
da_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
da_core_news_md|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
da_core_news_sm|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
da_core_news_trf|3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.1 3.7.0 3.7.1 3.7.2 3.8.0
de_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
de_core_news_md|2.1.0a0 2.1.0a1 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1.0 2.2.0 2.2.1 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
de_core_news_sm|2.0.0a0 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1 2.1.0 2.2.0 2.2.1 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
de_dep_news_sm|2.0.0a0 2.0.0a1 2.0.0a2
de_dep_news_trf|3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.1 3.7.0 3.7.1 3.7.2 3.8.0
de_pytt_bertbasecased_lg|2.1.0 2.1.1
de_trf_bertbasecased_lg|2.2.0 2.3.0
el_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
el_core_news_md|2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1.0 2.2.0 2.2.2 2.2.3 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
el_core_news_sm|2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1.0 2.2.0 2.2.2 2.2.3 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
en_core_web_lg|2.0.0a0 2.0.0a1 2.0.0a2 2.0.0a3 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1.0 2.2.0 2.2.5 2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.4.1 3.5.0 3.6.0 3.7.0 3.7.1 3.8.0
en_core_web_md|2.0.0a0 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1 2.1.0 2.2.0 2.2.5 2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.4.1 3.5.0 3.6.0 3.7.0 3.7.1 3.8.0
en_core_web_sm|2.0.0a0 2.0.0a4 2.0.0a5 2.0.0a6 2.0.0a7 2.0.0a8 2.0.0a9 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1 2.1.0 2.2.0 2.2.5 2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.4.1 3.5.0 3.6.0 3.7.0 3.7.1 3.8.0
en_core_web_trf|3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.4.1 3.5.0 3.6.1 3.7.0 3.7.1 3.7.2 3.7.3 3.8.0
en_pytt_bertbaseuncased_lg|2.1.0 2.1.1
en_pytt_distilbertbaseuncased_lg|2.1.0
en_pytt_robertabase_lg|2.1.0
en_pytt_xlnetbasecased_lg|2.1.0 2.1.1
en_trf_bertbaseuncased_lg|2.2.0 2.3.0
en_trf_distilbertbaseuncased_lg|2.2.0 2.3.0
en_trf_robertabase_lg|2.2.0 2.3.0
en_trf_xlnetbasecased_lg|2.2.0 2.3.0
en_vectors_web_lg|2.0.0a0 2.0.0 2.1.0a0 2.1.0 2.3.0
es_core_news_lg|2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
es_core_news_md|2.0.0a0 2.0.0a1 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1 2.1.0 2.2.0 2.2.5 2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
es_core_news_sm|2.0.0a0 2.0.0a1 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1 2.1.0 2.2.0 2.2.5 2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
es_core_web_sm|2.0.0a0 2.0.0a1
es_dep_news_trf|3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.1 3.7.0 3.7.1 3.7.2 3.8.0
es_ent_wiki_sm|2.0.0a0
fi_core_news_lg|3.3.0a0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
fi_core_news_md|3.3.0a0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
fi_core_news_sm|3.3.0a0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
fr_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
fr_core_news_md|2.0.0a0 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1 2.1.0 2.2.0 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
fr_core_news_sm|2.0.0a0 2.0.0a1 2.0.0a2 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1 2.1.0 2.2.0 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
fr_dep_news_trf|3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.1 3.7.0 3.7.1 3.7.2 3.8.0
hr_core_news_lg|3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
hr_core_news_md|3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
hr_core_news_sm|3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
it_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
it_core_news_md|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
it_core_news_sm|2.0.0a0 2.0.0a1 2.0.0a2 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1 2.1.0 2.2.0 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ja_core_news_lg|2.3.0 2.3.1 2.3.2 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ja_core_news_md|2.3.0 2.3.1 2.3.2 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ja_core_news_sm|2.3.0 2.3.1 2.3.2 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ja_core_news_trf|3.2.0 3.3.0 3.4.0 3.5.0 3.6.1 3.7.0 3.7.1 3.7.2 3.8.0
ko_core_news_lg|3.3.0a0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ko_core_news_md|3.3.0a0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ko_core_news_sm|3.3.0a0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
lt_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
lt_core_news_md|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
lt_core_news_sm|2.2.0 2.2.2 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
mk_core_news_lg|3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
mk_core_news_md|3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
mk_core_news_sm|3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
nb_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
nb_core_news_md|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
nb_core_news_sm|2.2.0 2.2.2 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
nl_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
nl_core_news_md|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
nl_core_news_sm|2.0.0a0 2.0.0a1 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1 2.1.0 2.2.0 2.2.1 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
pl_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
pl_core_news_md|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
pl_core_news_sm|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
pt_core_news_lg|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
pt_core_news_md|2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
pt_core_news_sm|2.0.0a0 2.0.0a1 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1.0 2.2.0 2.2.5 2.3.0 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ro_core_news_lg|2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ro_core_news_md|2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ro_core_news_sm|2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ru_core_news_lg|3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ru_core_news_md|3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
ru_core_news_sm|3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
sl_core_news_lg|3.6.0a5 3.6.0 3.7.0 3.8.0
sl_core_news_md|3.6.0a5 3.6.0 3.7.0 3.8.0
sl_core_news_sm|3.6.0a5 3.6.0 3.7.0 3.8.0
sl_core_news_trf|3.6.0a5 3.6.1 3.7.0 3.7.1 3.7.2 3.8.0
sr_core_news_lg|3.6.0a5
sr_core_news_md|3.6.0a5
sr_core_news_sm|3.6.0a5
sv_core_news_lg|3.3.0a0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
sv_core_news_md|3.3.0a0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
sv_core_news_sm|3.3.0a0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
uk_core_news_lg|3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
uk_core_news_md|3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
uk_core_news_sm|3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
uk_core_news_trf|3.4.0 3.5.0 3.6.1 3.7.0 3.7.1 3.7.2 3.8.0
xx_ent_wiki_sm|2.0.0a0 2.0.0a1 2.0.0a2 2.0.0a3 2.0.0 2.1.0a0 2.1.0a4 2.1.0a5 2.1.0a6 2.1.0a7 2.1.0 2.2.0 2.3.0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
xx_sent_ud_sm|3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
zh_core_web_lg|2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
zh_core_web_md|2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
zh_core_web_sm|2.3.0 2.3.1 3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.0 3.7.0 3.8.0
zh_core_web_trf|3.0.0a0 3.0.0a1 3.0.0 3.1.0 3.2.0 3.3.0 3.4.0 3.5.0 3.6.1 3.7.0 3.7.1 3.7.2 3.8.0
`,
  tfhub: `
adityakane2001/regnety200mf_classification|1
adityakane2001/regnety200mf_feature_extractor|1
adityakane2001/regnety400mf_classification|1
adityakane2001/regnety400mf_feature_extractor|1
adityakane2001/regnety600mf_classification|1
adityakane2001/regnety600mf_feature_extractor|1
adityakane2001/regnety800mf_classification|1
adityakane2001/regnety800mf_feature_extractor|1
bohemian-visual-recognition-alliance/mushroom-identification_v1|1 2
callmemehdi/AraBERT|1
callmemehdi/word2vec_swahili|1
cosmo-group-ethz/kids-cgan|1
deepmind/bigbigan-resnet50|1
deepmind/bigbigan-revnet50x4|1
deepmind/biggan-128|1 2
deepmind/biggan-256|1 2
deepmind/biggan-512|1 2
deepmind/biggan-deep-128|1
deepmind/biggan-deep-256|1
deepmind/biggan-deep-512|1
deepmind/enformer|1
deepmind/ganeval-cifar10-convnet|1
deepmind/i3d-kinetics-400|1
deepmind/i3d-kinetics-600|1
deepmind/llr-pretrain-adv/latents|1
deepmind/llr-pretrain-adv/linear|1
deepmind/local-linearity/cifar10|1
deepmind/local-linearity/imagenet|1
deepmind/mil-nce/i3d|1
deepmind/mil-nce/s3d|1
deepmind/mmt/architecture-ft_image-q-12|1
deepmind/mmt/architecture-ft_image-q-24|1
deepmind/mmt/architecture-ft_language-q-12|1
deepmind/mmt/architecture-ft_language-q-24|1
deepmind/mmt/architecture-ft_single-modality|1
deepmind/mmt/architecture-ft_single-stream|1
deepmind/mmt/architecture_heads1-768|1
deepmind/mmt/architecture_heads18-64|1
deepmind/mmt/architecture_heads3-256|1
deepmind/mmt/architecture_heads6-64|1
deepmind/mmt/architecture_image-q-12|1
deepmind/mmt/architecture_image-q-24|1
deepmind/mmt/architecture_language-q-12|1
deepmind/mmt/architecture_language-q-24|1
deepmind/mmt/architecture_mixed-modality|1
deepmind/mmt/architecture_single-modality|1
deepmind/mmt/architecture_single-modality-hloss|1
deepmind/mmt/architecture_single-stream|1
deepmind/mmt/architecture_vilbert-12block|1
deepmind/mmt/architecture_vilbert-1block|1
deepmind/mmt/architecture_vilbert-2block|1
deepmind/mmt/architecture_vilbert-4block|1
deepmind/mmt/baseline-ft_baseline|1
deepmind/mmt/baseline-ft_baseline-cls|1
deepmind/mmt/baseline-ft_baseline-no-bert-transfer|1
deepmind/mmt/baseline_baseline|1
deepmind/mmt/baseline_baseline-cls|1
deepmind/mmt/baseline_baseline-no-bert-transfer|1
deepmind/mmt/data-ft_cc|1
deepmind/mmt/data-ft_combined-dataset|1
deepmind/mmt/data-ft_combined-instance|1
deepmind/mmt/data-ft_mscoco|1
deepmind/mmt/data-ft_mscoco-narratives|1
deepmind/mmt/data-ft_oi-narratives|1
deepmind/mmt/data-ft_sbu|1
deepmind/mmt/data-ft_uniter-dataset|1
deepmind/mmt/data-ft_uniter-instance|1
deepmind/mmt/data-ft_vg|1
deepmind/mmt/data_cc|1
deepmind/mmt/data_cc-with-bert|1
deepmind/mmt/data_combined-dataset|1
deepmind/mmt/data_combined-instance|1
deepmind/mmt/data_mscoco|1
deepmind/mmt/data_mscoco-narratives|1
deepmind/mmt/data_oi-narratives|1
deepmind/mmt/data_sbu|1
deepmind/mmt/data_uniter-dataset|1
deepmind/mmt/data_uniter-instance|1
deepmind/mmt/data_vg|1
deepmind/mmt/loss_itm_mlm|1
deepmind/mmt/loss_itm_mrm|1
deepmind/mmt/loss_single-modality-contrastive1024|1
deepmind/mmt/loss_single-modality-contrastive32|1
deepmind/mmt/loss_v1-contrastive32|1
deepmind/mmv/s3d|1
deepmind/mmv/tsm-resnet50|1
deepmind/mmv/tsm-resnet50x2|1
deepmind/spiral/default-fluid-gansn-celebahq64-gen-19steps|1
deepmind/spiral/default-wgangp-celebahq64-gen-19steps/agent1|1
deepmind/spiral/default-wgangp-celebahq64-gen-19steps/agent2|1
deepmind/spiral/default-wgangp-celebahq64-gen-19steps/agent3|1
deepmind/spiral/default-wgangp-celebahq64-gen-19steps/agent4|1
deepmind/spiral/default-wgangp-celebahq64-gen-19steps/agent5|1
deepmind/spiral/default-wgangp-celebahq64-gen-19steps/agent6|1
deepmind/spiral/default-wgangp-celebahq64-gen-19steps/agent7|1
deepmind/spiral/default-wgangp-celebahq64-gen-19steps/agent8|1
deepmind/spiral/default-wgangp-celebahq64-gen-19steps/agent9|1
deepmind/unsupervised-adversarial-training/cifar10/wrn_106|1
digitalepidemiologylab/covid-twitter-bert|1 2
edrone/ulmfit/en/sp35k_cased|1
edrone/ulmfit/en/sp35k_uncased|1
edrone/ulmfit/pl/sp35k_cased|1
edrone/ulmfit/pl/sp50k_cased|1
edrone/ulmfit/pl/sp50k_uncased|1
emilutz/vgg19-block1-conv2-unpooling-decoder|1
emilutz/vgg19-block1-conv2-unpooling-encoder|1
emilutz/vgg19-block2-conv2-unpooling-decoder|1
emilutz/vgg19-block2-conv2-unpooling-encoder|1
emilutz/vgg19-block3-conv2-unpooling-decoder|1
emilutz/vgg19-block3-conv2-unpooling-encoder|1
emilutz/vgg19-block4-conv2-unpooling-decoder|1
emilutz/vgg19-block4-conv2-unpooling-encoder|1
emilutz/vgg19-block5-conv2-unpooling-decoder|1
emilutz/vgg19-block5-conv2-unpooling-encoder|1
google/HRNet/ade20k-hrnetv2-w48|1
google/HRNet/bdd-hrnetv2-w48|1
google/HRNet/camvid-hrnetv2-w48|1
google/HRNet/city-hrnetv2-w48|1
google/HRNet/coco-hrnetv2-w48|1
google/HRNet/idd-hrnetv2-w48|1
google/HRNet/isaid-hrnetv2-w48|1
google/HRNet/isprs-hrnetv2-w48|1
google/HRNet/kitti-hrnetv2-w48|1
google/HRNet/mapillary-hrnetv2-w48|1
google/HRNet/msegpcontext-hrnetv2-w48|1
google/HRNet/pvoc-hrnetv2-w48|1
google/HRNet/scannet-hrnetv2-w48|1
google/HRNet/suim-hrnetv2-w48|1
google/HRNet/sunrgbd-hrnetv2-w48|1
google/HRNet/vgallery-hrnetv2-w48|1
google/HRNet/vkitti2-hrnetv2-w48|1
google/LAReQA/mBERT_En_En|1
google/LAReQA/mBERT_X_X|1
google/LAReQA/mBERT_X_X_mono|1
google/LAReQA/mBERT_X_Y|1
google/LEALLA/LEALLA-base|1
google/LEALLA/LEALLA-large|1
google/LEALLA/LEALLA-small|1
google/LaBSE|1 2
google/MuRIL|1
google/MuRIL-Large|1
google/MuRIL_preprocess|1
google/Wiki-words-250|1 2
google/Wiki-words-250-with-normalization|1 2
google/Wiki-words-500|1 2
google/Wiki-words-500-with-normalization|1 2
google/aiy/vision/classifier/birds_V1|1
google/aiy/vision/classifier/food_V1|1
google/aiy/vision/classifier/insects_V1|1
google/aiy/vision/classifier/plants_V1|1
google/albert_base|1 2 3
google/albert_large|1 2 3
google/albert_xlarge|1 2 3
google/albert_xxlarge|1 2 3
google/answer_equivalence/bem|1
google/bert_cased_L-12_H-768_A-12|1
google/bert_cased_L-24_H-1024_A-16|1
google/bert_chinese_L-12_H-768_A-12|1
google/bert_multi_cased_L-12_H-768_A-12|1
google/bert_uncased_L-12_H-768_A-12|1
google/bert_uncased_L-24_H-1024_A-16|1
google/bertseq2seq/bert24_de_en|1
google/bertseq2seq/bert24_en_de|1
google/bertseq2seq/roberta24_bbc|1
google/bertseq2seq/roberta24_cnndm|1
google/bertseq2seq/roberta24_discofuse|1
google/bertseq2seq/roberta24_gigaword|1
google/bertseq2seq/roberta24_wikisplit|1
google/bird-vocalization-classifier|1 2 3 4
google/bit/m-r101x1|1
google/bit/m-r101x1/ilsvrc2012_classification|1
google/bit/m-r101x1/imagenet21k_classification|1
google/bit/m-r101x3|1
google/bit/m-r101x3/ilsvrc2012_classification|1
google/bit/m-r101x3/imagenet21k_classification|1
google/bit/m-r152x4|1
google/bit/m-r152x4/ilsvrc2012_classification|1
google/bit/m-r152x4/imagenet21k_classification|1
google/bit/m-r50x1|1
google/bit/m-r50x1/ilsvrc2012_classification|1
google/bit/m-r50x1/imagenet21k_classification|1
google/bit/m-r50x3|1
google/bit/m-r50x3/ilsvrc2012_classification|1
google/bit/m-r50x3/imagenet21k_classification|1
google/bit/s-r101x1|1
google/bit/s-r101x1/ilsvrc2012_classification|1
google/bit/s-r101x3|1
google/bit/s-r101x3/ilsvrc2012_classification|1
google/bit/s-r152x4|1
google/bit/s-r152x4/ilsvrc2012_classification|1
google/bit/s-r50x1|1
google/bit/s-r50x1/ilsvrc2012_classification|1
google/bit/s-r50x3|1
google/bit/s-r50x3/ilsvrc2012_classification|1
google/boundless/half|1
google/boundless/quarter|1
google/boundless/three_quarter|1
google/circularnet_1|1
google/circularnet_2|1
google/circularnet_3|1
google/compare_gan/model_10_lsun_bedroom_resnet19|1
google/compare_gan/model_11_cifar10_resnet_cifar|1
google/compare_gan/model_12_cifar10_resnet_cifar|1
google/compare_gan/model_13_cifar10_resnet_cifar|1
google/compare_gan/model_14_cifar10_resnet_cifar|1
google/compare_gan/model_15_cifar10_resnet_cifar|1
google/compare_gan/model_1_celebahq128_resnet19|1
google/compare_gan/model_2_celebahq128_resnet19|1
google/compare_gan/model_3_lsun_bedroom_resnet19|1
google/compare_gan/model_4_lsun_bedroom_resnet19|1
google/compare_gan/model_5_celebahq128_resnet19|1
google/compare_gan/model_6_celebahq128_resnet19|1
google/compare_gan/model_7_lsun_bedroom_resnet19|1
google/compare_gan/model_8_lsun_bedroom_resnet19|1
google/compare_gan/model_9_celebahq128_resnet19|1
google/compare_gan/s3gan_10_128x128|1
google/compare_gan/s3gan_10_256x256|1
google/compare_gan/s3gan_20_128x128|1
google/compare_gan/s3gan_2_5_128x128|1
google/compare_gan/s3gan_5_128x128|1
google/compare_gan/ssgan_128x128|1
google/cropnet/classifier/cassava_disease_V1|1 2
google/cropnet/feature_vector/cassava_disease_V1|1
google/cropnet/feature_vector/concat|1
google/cropnet/feature_vector/imagenet|1
google/dedal|1 2 3
google/delf|1
google/edgetpu/nlp/mobilebert-edgetpu/m|1
google/edgetpu/nlp/mobilebert-edgetpu/s|1
google/edgetpu/nlp/mobilebert-edgetpu/xs|1
google/edgetpu/vision/autoseg-edgetpu/default_argmax/s|1
google/edgetpu/vision/autoseg-edgetpu/default_argmax/xs|1
google/edgetpu/vision/autoseg-edgetpu/fused_argmax/s|1
google/edgetpu/vision/autoseg-edgetpu/fused_argmax/xs|1
google/edgetpu/vision/deeplab-edgetpu/default_argmax/m|1
google/edgetpu/vision/deeplab-edgetpu/default_argmax/s|1
google/edgetpu/vision/deeplab-edgetpu/default_argmax/xs|1
google/edgetpu/vision/deeplab-edgetpu/fused_argmax/m|1
google/edgetpu/vision/deeplab-edgetpu/fused_argmax/s|1
google/edgetpu/vision/deeplab-edgetpu/fused_argmax/xs|1
google/edgetpu/vision/mobilenet-edgetpu-v2-feature-vector/l|1 2
google/edgetpu/vision/mobilenet-edgetpu-v2-feature-vector/m|1 2
google/edgetpu/vision/mobilenet-edgetpu-v2-feature-vector/s|1 2
google/edgetpu/vision/mobilenet-edgetpu-v2-feature-vector/tiny|1 2
google/edgetpu/vision/mobilenet-edgetpu-v2-feature-vector/xs|1 2
google/edgetpu/vision/mobilenet-edgetpu-v2/l|1
google/edgetpu/vision/mobilenet-edgetpu-v2/m|1
google/edgetpu/vision/mobilenet-edgetpu-v2/s|1
google/edgetpu/vision/mobilenet-edgetpu-v2/tiny|1
google/edgetpu/vision/mobilenet-edgetpu-v2/xs|1
google/efficientnet/b0/classification|1
google/efficientnet/b0/feature-vector|1
google/efficientnet/b1/classification|1
google/efficientnet/b1/feature-vector|1
google/efficientnet/b2/classification|1
google/efficientnet/b2/feature-vector|1
google/efficientnet/b3/classification|1
google/efficientnet/b3/feature-vector|1
google/efficientnet/b4/classification|1
google/efficientnet/b4/feature-vector|1
google/efficientnet/b5/classification|1
google/efficientnet/b5/feature-vector|1
google/efficientnet/b6/classification|1
google/efficientnet/b6/feature-vector|1
google/efficientnet/b7/classification|1
google/efficientnet/b7/feature-vector|1
google/electra_base|1 2
google/electra_large|1 2
google/electra_small|1 2
google/elmo|1 2 3
google/euphonia_spice/classification|1
google/experts/bert/pubmed|1 2
google/experts/bert/pubmed/squad2|1 2
google/experts/bert/wiki_books|1 2
google/experts/bert/wiki_books/mnli|1 2
google/experts/bert/wiki_books/qnli|1 2
google/experts/bert/wiki_books/qqp|1 2
google/experts/bert/wiki_books/squad2|1 2
google/experts/bert/wiki_books/sst2|1 2
google/experts/bit/r50x1/in21k/abstraction|1
google/experts/bit/r50x1/in21k/angiosperm|1
google/experts/bit/r50x1/in21k/animal|1
google/experts/bit/r50x1/in21k/arthropod|1
google/experts/bit/r50x1/in21k/artifact|1
google/experts/bit/r50x1/in21k/bird|1
google/experts/bit/r50x1/in21k/carnivore|1
google/experts/bit/r50x1/in21k/chordate|1
google/experts/bit/r50x1/in21k/clothing|1
google/experts/bit/r50x1/in21k/commodity|1
google/experts/bit/r50x1/in21k/consumer_goods|1
google/experts/bit/r50x1/in21k/container|1
google/experts/bit/r50x1/in21k/conveyance|1
google/experts/bit/r50x1/in21k/covering|1
google/experts/bit/r50x1/in21k/device|1
google/experts/bit/r50x1/in21k/entity|1
google/experts/bit/r50x1/in21k/equipment|1
google/experts/bit/r50x1/in21k/flower|1
google/experts/bit/r50x1/in21k/food|1
google/experts/bit/r50x1/in21k/foodstuff|1
google/experts/bit/r50x1/in21k/herb|1
google/experts/bit/r50x1/in21k/implement|1
google/experts/bit/r50x1/in21k/instrument|1
google/experts/bit/r50x1/in21k/instrumentality|1
google/experts/bit/r50x1/in21k/invertebrate|1
google/experts/bit/r50x1/in21k/living_thing|1
google/experts/bit/r50x1/in21k/mammal|1
google/experts/bit/r50x1/in21k/matter|1
google/experts/bit/r50x1/in21k/natural_object|1
google/experts/bit/r50x1/in21k/nutrient|1
google/experts/bit/r50x1/in21k/nutriment|1
google/experts/bit/r50x1/in21k/object|1
google/experts/bit/r50x1/in21k/organism|1
google/experts/bit/r50x1/in21k/part|1
google/experts/bit/r50x1/in21k/physical_entity|1
google/experts/bit/r50x1/in21k/placental|1
google/experts/bit/r50x1/in21k/plant|1
google/experts/bit/r50x1/in21k/relation|1
google/experts/bit/r50x1/in21k/solid|1
google/experts/bit/r50x1/in21k/spermatophyte|1
google/experts/bit/r50x1/in21k/structure|1
google/experts/bit/r50x1/in21k/substance|1
google/experts/bit/r50x1/in21k/tree|1
google/experts/bit/r50x1/in21k/vascular_plant|1
google/experts/bit/r50x1/in21k/vehicle|1
google/experts/bit/r50x1/in21k/vertebrate|1
google/experts/bit/r50x1/in21k/whole|1
google/experts/bit/r50x1/in21k/woody_plant|1
google/faster_rcnn/openimages_v4/inception_resnet_v2|1
google/film|1
google/gtr/gtr-base|1
google/gtr/gtr-large|1
google/gtr/gtr-xl|1
google/gtr/gtr-xxl|1
google/humpback_whale|1
google/image_augmentation/crop_color|1
google/image_augmentation/crop_rotate_color|1
google/image_augmentation/flipx_crop_rotate_color|1
google/image_augmentation/nas_cifar|1
google/image_augmentation/nas_imagenet|1
google/image_augmentation/nas_svhn|1
google/imagenet/amoebanet_a_n18_f448/classification|1
google/imagenet/amoebanet_a_n18_f448/feature_vector|1
google/imagenet/efficientnet_v2_imagenet1k_b0/classification|1 2
google/imagenet/efficientnet_v2_imagenet1k_b0/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet1k_b1/classification|1 2
google/imagenet/efficientnet_v2_imagenet1k_b1/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet1k_b2/classification|1 2
google/imagenet/efficientnet_v2_imagenet1k_b2/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet1k_b3/classification|1 2
google/imagenet/efficientnet_v2_imagenet1k_b3/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet1k_l/classification|1 2
google/imagenet/efficientnet_v2_imagenet1k_l/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet1k_m/classification|1 2
google/imagenet/efficientnet_v2_imagenet1k_m/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet1k_s/classification|1 2
google/imagenet/efficientnet_v2_imagenet1k_s/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet21k_b0/classification|2
google/imagenet/efficientnet_v2_imagenet21k_b0/feature_vector|2
google/imagenet/efficientnet_v2_imagenet21k_b1/classification|2
google/imagenet/efficientnet_v2_imagenet21k_b1/feature_vector|2
google/imagenet/efficientnet_v2_imagenet21k_b2/classification|2
google/imagenet/efficientnet_v2_imagenet21k_b2/feature_vector|2
google/imagenet/efficientnet_v2_imagenet21k_b3/classification|2
google/imagenet/efficientnet_v2_imagenet21k_b3/feature_vector|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_b0/classification|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_b0/feature_vector|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_b1/classification|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_b1/feature_vector|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_b2/classification|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_b2/feature_vector|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_b3/classification|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_b3/feature_vector|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_l/classification|1 2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_l/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_m/classification|1 2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_m/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_s/classification|1 2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_s/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_xl/classification|2
google/imagenet/efficientnet_v2_imagenet21k_ft1k_xl/feature_vector|2
google/imagenet/efficientnet_v2_imagenet21k_l/classification|1 2
google/imagenet/efficientnet_v2_imagenet21k_l/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet21k_m/classification|1 2
google/imagenet/efficientnet_v2_imagenet21k_m/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet21k_s/classification|1 2
google/imagenet/efficientnet_v2_imagenet21k_s/feature_vector|1 2
google/imagenet/efficientnet_v2_imagenet21k_xl/classification|2
google/imagenet/efficientnet_v2_imagenet21k_xl/feature_vector|2
google/imagenet/inception_resnet_v2/classification|1 3 4 5
google/imagenet/inception_resnet_v2/feature_vector|1 3 4 5
google/imagenet/inception_v1/classification|1 3 4 5
google/imagenet/inception_v1/feature_vector|1 3 4 5
google/imagenet/inception_v2/classification|1 3 4 5
google/imagenet/inception_v2/feature_vector|1 3 4 5
google/imagenet/inception_v3/classification|1 3 4 5
google/imagenet/inception_v3/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_025_128/classification|1 3 4 5
google/imagenet/mobilenet_v1_025_128/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_025_128/quantops/classification|1 3
google/imagenet/mobilenet_v1_025_128/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_025_160/classification|1 3 4 5
google/imagenet/mobilenet_v1_025_160/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_025_160/quantops/classification|1 3
google/imagenet/mobilenet_v1_025_160/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_025_192/classification|1 3 4 5
google/imagenet/mobilenet_v1_025_192/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_025_192/quantops/classification|1 3
google/imagenet/mobilenet_v1_025_192/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_025_224/classification|1 3 4 5
google/imagenet/mobilenet_v1_025_224/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_025_224/quantops/classification|1 3
google/imagenet/mobilenet_v1_025_224/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_050_128/classification|1 3 4 5
google/imagenet/mobilenet_v1_050_128/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_050_128/quantops/classification|1 3
google/imagenet/mobilenet_v1_050_128/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_050_160/classification|1 3 4 5
google/imagenet/mobilenet_v1_050_160/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_050_160/quantops/classification|1 3
google/imagenet/mobilenet_v1_050_160/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_050_192/classification|1 3 4 5
google/imagenet/mobilenet_v1_050_192/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_050_192/quantops/classification|1 3
google/imagenet/mobilenet_v1_050_192/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_050_224/classification|1 3 4 5
google/imagenet/mobilenet_v1_050_224/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_050_224/quantops/classification|1 3
google/imagenet/mobilenet_v1_050_224/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_075_128/classification|1 3 4 5
google/imagenet/mobilenet_v1_075_128/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_075_128/quantops/classification|1 3
google/imagenet/mobilenet_v1_075_128/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_075_160/classification|1 3 4 5
google/imagenet/mobilenet_v1_075_160/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_075_160/quantops/classification|1 3
google/imagenet/mobilenet_v1_075_160/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_075_192/classification|1 3 4 5
google/imagenet/mobilenet_v1_075_192/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_075_192/quantops/classification|1 3
google/imagenet/mobilenet_v1_075_192/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_075_224/classification|1 3 4 5
google/imagenet/mobilenet_v1_075_224/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_075_224/quantops/classification|1 3
google/imagenet/mobilenet_v1_075_224/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_100_128/classification|1 3 4 5
google/imagenet/mobilenet_v1_100_128/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_100_128/quantops/classification|1 3
google/imagenet/mobilenet_v1_100_128/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_100_160/classification|1 3 4 5
google/imagenet/mobilenet_v1_100_160/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_100_160/quantops/classification|1 3
google/imagenet/mobilenet_v1_100_160/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_100_192/classification|1 3 4 5
google/imagenet/mobilenet_v1_100_192/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_100_192/quantops/classification|1 3
google/imagenet/mobilenet_v1_100_192/quantops/feature_vector|1 3
google/imagenet/mobilenet_v1_100_224/classification|1 3 4 5
google/imagenet/mobilenet_v1_100_224/feature_vector|1 3 4 5
google/imagenet/mobilenet_v1_100_224/quantops/classification|1 3
google/imagenet/mobilenet_v1_100_224/quantops/feature_vector|1 3
google/imagenet/mobilenet_v2_035_128/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_035_128/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_035_160/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_035_160/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_035_192/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_035_192/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_035_224/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_035_224/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_035_96/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_035_96/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_050_128/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_050_128/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_050_160/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_050_160/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_050_192/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_050_192/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_050_224/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_050_224/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_050_96/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_050_96/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_075_128/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_075_128/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_075_160/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_075_160/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_075_192/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_075_192/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_075_224/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_075_224/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_075_96/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_075_96/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_100_128/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_100_128/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_100_160/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_100_160/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_100_192/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_100_192/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_100_224/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_100_224/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_100_96/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_100_96/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_130_224/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_130_224/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v2_140_224/classification|1 2 3 4 5
google/imagenet/mobilenet_v2_140_224/feature_vector|1 2 3 4 5
google/imagenet/mobilenet_v3_large_075_224/classification|5
google/imagenet/mobilenet_v3_large_075_224/feature_vector|5
google/imagenet/mobilenet_v3_large_100_224/classification|5
google/imagenet/mobilenet_v3_large_100_224/feature_vector|5
google/imagenet/mobilenet_v3_small_075_224/classification|5
google/imagenet/mobilenet_v3_small_075_224/feature_vector|5
google/imagenet/mobilenet_v3_small_100_224/classification|5
google/imagenet/mobilenet_v3_small_100_224/feature_vector|5
google/imagenet/nasnet_large/classification|1 3 4 5
google/imagenet/nasnet_large/feature_vector|1 3 4 5
google/imagenet/nasnet_mobile/classification|1 3 4 5
google/imagenet/nasnet_mobile/feature_vector|1 3 4 5
google/imagenet/pnasnet_large/classification|1 2 3 4 5
google/imagenet/pnasnet_large/feature_vector|1 2 3 4 5
google/imagenet/resnet_v1_101/classification|1 3 4 5
google/imagenet/resnet_v1_101/feature_vector|1 3 4 5
google/imagenet/resnet_v1_152/classification|1 3 4 5
google/imagenet/resnet_v1_152/feature_vector|1 3 4 5
google/imagenet/resnet_v1_50/classification|1 3 4 5
google/imagenet/resnet_v1_50/feature_vector|1 3 4 5
google/imagenet/resnet_v2_101/classification|1 3 4 5
google/imagenet/resnet_v2_101/feature_vector|1 3 4 5
google/imagenet/resnet_v2_152/classification|1 3 4 5
google/imagenet/resnet_v2_152/feature_vector|1 3 4 5
google/imagenet/resnet_v2_50/classification|1 3 4 5
google/imagenet/resnet_v2_50/feature_vector|1 3 4 5
google/inaturalist/inception_v3/feature_vector|1 3 4 5
google/logit_reconstruction/inceptionv3|1
google/logit_reconstruction/non_robust|1
google/logit_reconstruction/robust|1
google/magenta/arbitrary-image-stylization-v1-256|1 2
google/mobilebert/uncased_L-24_H-128_B-512_A-4_F-4_OPT|1
google/mobilebert/uncased_L-24_H-128_B-512_A-4_F-4_OPT/squadv1|1
google/mosaic/mobilenetmultiavgseg|1 2
google/movenet/multipose/lightning|1
google/movenet/singlepose/lightning|1 2 3 4
google/movenet/singlepose/thunder|1 2 3 4
google/musiq/ava|1
google/musiq/koniq-10k|1
google/musiq/paq2piq|1
google/musiq/spaq|1
google/nnlm-de-dim128|1 2
google/nnlm-de-dim128-with-normalization|1 2
google/nnlm-de-dim50|1 2
google/nnlm-de-dim50-with-normalization|1 2
google/nnlm-en-dim128|1 2
google/nnlm-en-dim128-with-normalization|1 2
google/nnlm-en-dim50|1 2
google/nnlm-en-dim50-with-normalization|1 2
google/nnlm-es-dim128|1 2
google/nnlm-es-dim128-with-normalization|1 2
google/nnlm-es-dim50|1 2
google/nnlm-es-dim50-with-normalization|1 2
google/nnlm-id-dim128|1 2
google/nnlm-id-dim128-with-normalization|1 2
google/nnlm-id-dim50|1 2
google/nnlm-id-dim50-with-normalization|1 2
google/nnlm-ja-dim128|1 2
google/nnlm-ja-dim128-with-normalization|1 2
google/nnlm-ja-dim50|1 2
google/nnlm-ja-dim50-with-normalization|1 2
google/nnlm-ko-dim128|1 2
google/nnlm-ko-dim128-with-normalization|1 2
google/nnlm-ko-dim50|1 2
google/nnlm-ko-dim50-with-normalization|1 2
google/nnlm-zh-dim128|1 2
google/nnlm-zh-dim128-with-normalization|1 2
google/nnlm-zh-dim50|1 2
google/nnlm-zh-dim50-with-normalization|1 2
google/nonsemantic-speech-benchmark/frill|1
google/nonsemantic-speech-benchmark/frill-nofrontend|1
google/nonsemantic-speech-benchmark/trill|1 2 3
google/nonsemantic-speech-benchmark/trill-distilled|1 2 3
google/nonsemantic-speech-benchmark/trillsson1|1
google/nonsemantic-speech-benchmark/trillsson2|1
google/nonsemantic-speech-benchmark/trillsson3|1
google/nonsemantic-speech-benchmark/trillsson4|1
google/nonsemantic-speech-benchmark/trillsson5|1
google/object_detection/mobile_object_labeler_v1|1
google/object_detection/mobile_object_localizer_v1|1
google/on_device_vision/classifier/landmarks_classifier_africa_V1|1
google/on_device_vision/classifier/landmarks_classifier_asia_V1|1
google/on_device_vision/classifier/landmarks_classifier_europe_V1|1
google/on_device_vision/classifier/landmarks_classifier_north_america_V1|1
google/on_device_vision/classifier/landmarks_classifier_oceania_antarctica_V1|1
google/on_device_vision/classifier/landmarks_classifier_south_america_V1|1
google/on_device_vision/classifier/popular_us_products_V1|1
google/on_device_vision/classifier/popular_wine_V1|1
google/openimages_v4/ssd/mobilenet_v2|1
google/planet/vision/classifier/planet_v2|1
google/progan-128|1
google/qat/mobilenet_v2_retinanet_256|1
google/qat/nlp/mobilebert_xs_qat|1
google/random-nnlm-en-dim128|1
google/random-nnlm-en-dim50|1
google/remote_sensing/bigearthnet-resnet50|1
google/remote_sensing/eurosat-ms-resnet50|1
google/remote_sensing/eurosat-resnet50|1
google/remote_sensing/resisc45-resnet50|1
google/remote_sensing/so2sat-ms-resnet50|1
google/remote_sensing/so2sat-resnet50|1
google/remote_sensing/uc_merced-resnet50|1
google/seefood/segmenter/mobile_food_segmenter_V1|1
google/sentence-t5/st5-11b|1
google/sentence-t5/st5-3b|1
google/sentence-t5/st5-base|1
google/sentence-t5/st5-large|1
google/small_bert/bert_uncased_L-10_H-128_A-2|1 2
google/small_bert/bert_uncased_L-10_H-256_A-4|1 2
google/small_bert/bert_uncased_L-10_H-512_A-8|1 2
google/small_bert/bert_uncased_L-10_H-768_A-12|1 2
google/small_bert/bert_uncased_L-12_H-128_A-2|1 2
google/small_bert/bert_uncased_L-12_H-256_A-4|1 2
google/small_bert/bert_uncased_L-12_H-512_A-8|1 2
google/small_bert/bert_uncased_L-12_H-768_A-12|1 2
google/small_bert/bert_uncased_L-2_H-128_A-2|1 2
google/small_bert/bert_uncased_L-2_H-256_A-4|1 2
google/small_bert/bert_uncased_L-2_H-512_A-8|1 2
google/small_bert/bert_uncased_L-2_H-768_A-12|1 2
google/small_bert/bert_uncased_L-4_H-128_A-2|1 2
google/small_bert/bert_uncased_L-4_H-256_A-4|1 2
google/small_bert/bert_uncased_L-4_H-512_A-8|1 2
google/small_bert/bert_uncased_L-4_H-768_A-12|1 2
google/small_bert/bert_uncased_L-6_H-128_A-2|1 2
google/small_bert/bert_uncased_L-6_H-256_A-4|1 2
google/small_bert/bert_uncased_L-6_H-512_A-8|1 2
google/small_bert/bert_uncased_L-6_H-768_A-12|1 2
google/small_bert/bert_uncased_L-8_H-128_A-2|1 2
google/small_bert/bert_uncased_L-8_H-256_A-4|1 2
google/small_bert/bert_uncased_L-8_H-512_A-8|1 2
google/small_bert/bert_uncased_L-8_H-768_A-12|1 2
google/soundstream/mel/decoder/music|1
google/speech_embedding|1
google/spice|1 2
google/supcon/resnet_v1_101/imagenet/classification|1
google/supcon/resnet_v1_200/imagenet/classification|1
google/supcon/resnet_v1_50/imagenet/classification|1
google/svampeatlas/vision/embedder/fungi_V1|1
google/tf2-preview/gnews-swivel-20dim|1
google/tf2-preview/gnews-swivel-20dim-with-oov|1
google/tf2-preview/inception_v3/classification|1 2 3 4
google/tf2-preview/inception_v3/feature_vector|1 2 3 4
google/tf2-preview/mobilenet_v2/classification|1 2 3 4
google/tf2-preview/mobilenet_v2/feature_vector|1 2 3 4
google/tf2-preview/nnlm-de-dim128|1
google/tf2-preview/nnlm-de-dim128-with-normalization|1
google/tf2-preview/nnlm-de-dim50|1
google/tf2-preview/nnlm-de-dim50-with-normalization|1
google/tf2-preview/nnlm-en-dim128|1
google/tf2-preview/nnlm-en-dim128-with-normalization|1
google/tf2-preview/nnlm-en-dim50|1
google/tf2-preview/nnlm-en-dim50-with-normalization|1
google/tf2-preview/nnlm-es-dim128|1
google/tf2-preview/nnlm-es-dim128-with-normalization|1
google/tf2-preview/nnlm-es-dim50|1
google/tf2-preview/nnlm-es-dim50-with-normalization|1
google/tf2-preview/nnlm-id-dim128|1
google/tf2-preview/nnlm-id-dim128-with-normalization|1
google/tf2-preview/nnlm-id-dim50|1
google/tf2-preview/nnlm-id-dim50-with-normalization|1
google/tf2-preview/nnlm-ja-dim128|1
google/tf2-preview/nnlm-ja-dim128-with-normalization|1
google/tf2-preview/nnlm-ja-dim50|1
google/tf2-preview/nnlm-ja-dim50-with-normalization|1
google/tf2-preview/nnlm-ko-dim128|1
google/tf2-preview/nnlm-ko-dim128-with-normalization|1
google/tf2-preview/nnlm-ko-dim50|1
google/tf2-preview/nnlm-ko-dim50-with-normalization|1
google/tf2-preview/nnlm-zh-dim128|1
google/tf2-preview/nnlm-zh-dim128-with-normalization|1
google/tf2-preview/nnlm-zh-dim50|1
google/tf2-preview/nnlm-zh-dim50-with-normalization|1
google/tiny_video_net/mobile_1|1
google/tiny_video_net/tvn1|1
google/tiny_video_net/tvn2|1
google/tiny_video_net/tvn3|1
google/tn_bert|1
google/trillsson1|1
google/trillsson2|1
google/trillsson3|1
google/trillsson4|1
google/trillsson5|1
google/tweening_conv3d_bair|1
google/tweening_conv3d_kth|1
google/universal-sentence-encoder|1 2 3 4
google/universal-sentence-encoder-cmlm/en-base|1
google/universal-sentence-encoder-cmlm/en-large|1
google/universal-sentence-encoder-cmlm/multilingual-base|1
google/universal-sentence-encoder-cmlm/multilingual-base-br|1
google/universal-sentence-encoder-cmlm/multilingual-preprocess|1 2
google/universal-sentence-encoder-large|1 2 3 4 5
google/universal-sentence-encoder-lite|1 2
google/universal-sentence-encoder-multilingual|1 2 3
google/universal-sentence-encoder-multilingual-large|1 2 3
google/universal-sentence-encoder-multilingual-qa|1 2 3
google/universal-sentence-encoder-qa|1 2 3
google/universal-sentence-encoder-qa-large|1
google/universal-sentence-encoder-qa-ondevice|1
google/universal-sentence-encoder-xling-many|1
google/universal-sentence-encoder-xling/en-de|1
google/universal-sentence-encoder-xling/en-es|1
google/universal-sentence-encoder-xling/en-fr|1
google/vggish|1
google/videoflow/encoder|1
google/videoflow/evaluator|1
google/videoflow/generator|1
google/vila/image|1
google/wiki40b-lm-ar|1
google/wiki40b-lm-bg|1
google/wiki40b-lm-ca|1
google/wiki40b-lm-cs|1
google/wiki40b-lm-da|1
google/wiki40b-lm-de|1
google/wiki40b-lm-el|1
google/wiki40b-lm-en|1
google/wiki40b-lm-es|1
google/wiki40b-lm-et|1
google/wiki40b-lm-fa|1
google/wiki40b-lm-fi|1
google/wiki40b-lm-fr|1
google/wiki40b-lm-he|1
google/wiki40b-lm-hi|1
google/wiki40b-lm-hr|1
google/wiki40b-lm-hu|1
google/wiki40b-lm-id|1
google/wiki40b-lm-it|1
google/wiki40b-lm-ja|1
google/wiki40b-lm-ko|1
google/wiki40b-lm-lt|1
google/wiki40b-lm-lv|1
google/wiki40b-lm-ms|1
google/wiki40b-lm-multilingual-128k|1
google/wiki40b-lm-multilingual-64k|1
google/wiki40b-lm-nl|1
google/wiki40b-lm-no|1
google/wiki40b-lm-pl|1
google/wiki40b-lm-pt|1
google/wiki40b-lm-ro|1
google/wiki40b-lm-ru|1
google/wiki40b-lm-sk|1
google/wiki40b-lm-sl|1
google/wiki40b-lm-sr|1
google/wiki40b-lm-sv|1
google/wiki40b-lm-th|1
google/wiki40b-lm-tl|1
google/wiki40b-lm-tr|1
google/wiki40b-lm-uk|1
google/wiki40b-lm-vi|1
google/wiki40b-lm-zh-cn|1
google/wiki40b-lm-zh-tw|1
google/yamnet|1
google/yamnet/classification|1
google/zh_segmentation|1
inaturalist/vision/embedder/inaturalist_V2|1
iree/mobilebert/fp32|1
iree/mobilebert/int8|1
iree/mobilebert_edgetpu_s/fp32|1
iree/mobilebert_edgetpu_s/int8|1
iree/mobilenet_v1_100_224/fp32|1
iree/mobilenet_v1_100_224/uint8|1
iree/mobilenet_v2_100_224/fp32|1
iree/mobilenet_v2_100_224/uint8|1
iree/mobilenet_v3_large_100_224/fp32|1
iree/mobilenet_v3_large_100_224/uint8|1
iree/mobilenet_v3_small_100_224/fp32|1
iree/mobilenet_v3_small_100_224/uint8|1
iree/ssd_mobilenet_v1_100_320/fp32|1
iree/ssd_mobilenet_v1_100_320/uint8|1
iree/ssd_mobilenet_v2_100/fp32|1
iree/ssd_mobilenet_v2_100/int8|1
iree/ssd_mobilenet_v2_fpn_100/fp32|1
iree/ssd_mobilenet_v2_fpn_100/uint8|1
iree/ssd_spaghettinet_edgetpu_large_320/fp32|1
iree/ssd_spaghettinet_edgetpu_large_320/uint8|1
jeongukjae/distilbert_en_cased_L-6_H-768_A-12|1
jeongukjae/distilbert_en_cased_preprocess|1 2
jeongukjae/distilbert_en_uncased_L-6_H-768_A-12|1
jeongukjae/distilbert_en_uncased_preprocess|1 2
jeongukjae/distilbert_multi_cased_L-6_H-768_A-12|1
jeongukjae/distilbert_multi_cased_preprocess|1 2
jeongukjae/distilkobert_cased_L-3_H-768_A-12|1
jeongukjae/distilkobert_cased_preprocess|1
jeongukjae/distilkobert_sentence_encoder|1
jeongukjae/klue_bert_cased_L-12_H-768_A-12|1
jeongukjae/klue_bert_cased_preprocess|1
jeongukjae/klue_roberta_cased_L-12_H-768_A-12|1
jeongukjae/klue_roberta_cased_L-24_H-1024_A-16|1
jeongukjae/klue_roberta_cased_L-6_H-768_A-12|1
jeongukjae/klue_roberta_cased_preprocess|1
jeongukjae/roberta_en_cased_L-12_H-768_A-12|1
jeongukjae/roberta_en_cased_L-24_H-1024_A-16|1
jeongukjae/roberta_en_cased_preprocess|1
jeongukjae/smaller_LaBSE_15lang|1
jeongukjae/smaller_LaBSE_15lang_preprocess|1
jeongukjae/xlm_roberta_multi_cased_L-12_H-768_A-12|1
jeongukjae/xlm_roberta_multi_cased_L-24_H-1024_A-16|1
jeongukjae/xlm_roberta_multi_cased_preprocess|1
mediapipe/blazepose_3d/detector|1
mediapipe/blazepose_3d/landmark/full|1 2
mediapipe/blazepose_3d/landmark/heavy|1 2
mediapipe/blazeposedetector|1
mediapipe/blazeposelandmark_full|1 2
mediapipe/blazeposelandmark_heavy|1 2
mediapipe/blazeposelandmark_lite|1 2
mediapipe/face_detection/full|1
mediapipe/face_detection/short|1
mediapipe/face_landmarks_detection/attention_mesh|1
mediapipe/face_landmarks_detection/face_mesh|1
mediapipe/facemesh|1
mediapipe/fastdepth/opset9|1
mediapipe/handdetector|1
mediapipe/handpose_3d/detector/full|1
mediapipe/handpose_3d/landmark/full|1
mediapipe/handskeleton|1
mediapipe/iris|1
mediapipe/selfie_segmentation/general|1
mediapipe/selfie_segmentation/landscape|1
metmuseum/vision/classifier/imet_attributes_V1|1
monatis/german-mbmelgan|1
monatis/german-tacotron2|1
nascarr/nq|1
nvidia/unet/industrial/class_1|1
nvidia/unet/industrial/class_10|1
nvidia/unet/industrial/class_2|1
nvidia/unet/industrial/class_3|1
nvidia/unet/industrial/class_4|1
nvidia/unet/industrial/class_5|1
nvidia/unet/industrial/class_6|1
nvidia/unet/industrial/class_7|1
nvidia/unet/industrial/class_8|1
nvidia/unet/industrial/class_9|1
shoaib6174/swin_base_patch244_window1677_sthv2|1
shoaib6174/swin_base_patch244_window877_kinetics400_1k|1
shoaib6174/swin_base_patch244_window877_kinetics400_22k|1
shoaib6174/swin_base_patch244_window877_kinetics600_22k|1
shoaib6174/swin_small_patch244_window877_kinetics400_1k|1
shoaib6174/swin_tiny_patch244_window877_kinetics400_1k|1
silero/silero-stt/de|1
silero/silero-stt/en|1
silero/silero-stt/es|1
svampeatlas/vision/classifier/fungi_mobile_V1|1 2
svampeatlas/vision/embedder/fungi_V2|1
tensorflow/albert_en_base|1 2 3
tensorflow/albert_en_large|1 2 3
tensorflow/albert_en_preprocess|1 2 3
tensorflow/albert_en_xlarge|1 2 3
tensorflow/albert_en_xxlarge|1 2 3
tensorflow/albert_lite_base|1
tensorflow/ar_portrait_depth|1
tensorflow/bert_en_cased_L-12_H-768_A-12|1 2 3 4
tensorflow/bert_en_cased_L-24_H-1024_A-16|1 2 3 4
tensorflow/bert_en_cased_preprocess|1 2 3
tensorflow/bert_en_uncased_L-12_H-768_A-12|1 2 3 4
tensorflow/bert_en_uncased_L-24_H-1024_A-16|1 2 3 4
tensorflow/bert_en_uncased_preprocess|1 2 3
tensorflow/bert_en_wwm_cased_L-24_H-1024_A-16|1 2 3 4
tensorflow/bert_en_wwm_uncased_L-24_H-1024_A-16|1 2 3 4
tensorflow/bert_multi_cased_L-12_H-768_A-12|1 2 3 4
tensorflow/bert_multi_cased_preprocess|1 2 3
tensorflow/bert_zh_L-12_H-768_A-12|1 2 3 4
tensorflow/bert_zh_preprocess|1 2 3
tensorflow/blazeface|1
tensorflow/bodypix_025|1
tensorflow/bodypix_050|1
tensorflow/bodypix_075|1
tensorflow/bodypix_100|1
tensorflow/centernet/hourglass_1024x1024|1
tensorflow/centernet/hourglass_1024x1024_kpts|1
tensorflow/centernet/hourglass_512x512|1
tensorflow/centernet/hourglass_512x512_kpts|1
tensorflow/centernet/resnet101v1_fpn_512x512|1
tensorflow/centernet/resnet50v1_fpn_512x512|1
tensorflow/centernet/resnet50v1_fpn_512x512_kpts|1
tensorflow/centernet/resnet50v2_512x512|1
tensorflow/centernet/resnet50v2_512x512_kpts|1
tensorflow/cord-19/swivel-128d|1 2 3
tensorflow/deeplab/ade20k|1
tensorflow/deeplab/cityscapes|1
tensorflow/deeplab/pascal|1
tensorflow/deeplabv3|1
tensorflow/densenet|1
tensorflow/efficientdet/d0|1
tensorflow/efficientdet/d1|1
tensorflow/efficientdet/d2|1
tensorflow/efficientdet/d3|1
tensorflow/efficientdet/d4|1
tensorflow/efficientdet/d5|1
tensorflow/efficientdet/d6|1
tensorflow/efficientdet/d7|1
tensorflow/efficientdet/lite0/detection|1
tensorflow/efficientdet/lite0/feature-vector|1
tensorflow/efficientdet/lite1/detection|1
tensorflow/efficientdet/lite1/feature-vector|1
tensorflow/efficientdet/lite2/detection|1
tensorflow/efficientdet/lite2/feature-vector|1
tensorflow/efficientdet/lite3/detection|1
tensorflow/efficientdet/lite3/feature-vector|1
tensorflow/efficientdet/lite3x/detection|1
tensorflow/efficientdet/lite3x/feature-vector|1
tensorflow/efficientdet/lite4/detection|1 2
tensorflow/efficientdet/lite4/feature-vector|1 2
tensorflow/efficientnet/b0/classification|1
tensorflow/efficientnet/b0/feature-vector|1
tensorflow/efficientnet/b1/classification|1
tensorflow/efficientnet/b1/feature-vector|1
tensorflow/efficientnet/b2/classification|1
tensorflow/efficientnet/b2/feature-vector|1
tensorflow/efficientnet/b3/classification|1
tensorflow/efficientnet/b3/feature-vector|1
tensorflow/efficientnet/b4/classification|1
tensorflow/efficientnet/b4/feature-vector|1
tensorflow/efficientnet/b5/classification|1
tensorflow/efficientnet/b5/feature-vector|1
tensorflow/efficientnet/b6/classification|1
tensorflow/efficientnet/b6/feature-vector|1
tensorflow/efficientnet/b7/classification|1
tensorflow/efficientnet/b7/feature-vector|1
tensorflow/efficientnet/lite0/classification|1 2
tensorflow/efficientnet/lite0/feature-vector|1 2
tensorflow/efficientnet/lite1/classification|1 2
tensorflow/efficientnet/lite1/feature-vector|1 2
tensorflow/efficientnet/lite2/classification|1 2
tensorflow/efficientnet/lite2/feature-vector|1 2
tensorflow/efficientnet/lite3/classification|1 2
tensorflow/efficientnet/lite3/feature-vector|1 2
tensorflow/efficientnet/lite4/classification|1 2
tensorflow/efficientnet/lite4/feature-vector|1 2
tensorflow/faster_rcnn/inception_resnet_v2_1024x1024|1
tensorflow/faster_rcnn/inception_resnet_v2_640x640|1
tensorflow/faster_rcnn/resnet101_v1_1024x1024|1
tensorflow/faster_rcnn/resnet101_v1_640x640|1
tensorflow/faster_rcnn/resnet101_v1_800x1333|1
tensorflow/faster_rcnn/resnet152_v1_1024x1024|1
tensorflow/faster_rcnn/resnet152_v1_640x640|1
tensorflow/faster_rcnn/resnet152_v1_800x1333|1
tensorflow/faster_rcnn/resnet50_v1_1024x1024|1
tensorflow/faster_rcnn/resnet50_v1_640x640|1
tensorflow/faster_rcnn/resnet50_v1_800x1333|1
tensorflow/inception_resnet_v2|1
tensorflow/inception_v1_quant|1
tensorflow/inception_v2_quant|1
tensorflow/inception_v3|1
tensorflow/inception_v3_quant|1
tensorflow/inception_v4|1
tensorflow/inception_v4_quant|1
tensorflow/lambert_en_uncased_L-24_H-1024_A-16|1 2
tensorflow/mask_rcnn/inception_resnet_v2_1024x1024|1
tensorflow/mnasnet_0.50_224|1
tensorflow/mnasnet_0.75_224|1
tensorflow/mnasnet_1.0_128|1
tensorflow/mnasnet_1.0_160|1
tensorflow/mnasnet_1.0_192|1
tensorflow/mnasnet_1.0_224|1
tensorflow/mnasnet_1.0_96|1
tensorflow/mnasnet_1.3_224|1
tensorflow/mobilebert|1
tensorflow/mobilebert_en_uncased_L-24_H-128_B-512_A-4_F-4_OPT|1
tensorflow/mobilebert_multi_cased_L-24_H-128_B-512_A-4_F-4_OPT|1
tensorflow/mobilenet_v1_0.25_128|1
tensorflow/mobilenet_v1_0.25_128_quantized|1
tensorflow/mobilenet_v1_0.25_160|1
tensorflow/mobilenet_v1_0.25_160_quantized|1
tensorflow/mobilenet_v1_0.25_192|1
tensorflow/mobilenet_v1_0.25_192_quantized|1
tensorflow/mobilenet_v1_0.25_224|1
tensorflow/mobilenet_v1_0.25_224_quantized|1
tensorflow/mobilenet_v1_0.50_128|1
tensorflow/mobilenet_v1_0.50_128_quantized|1
tensorflow/mobilenet_v1_0.50_160|1
tensorflow/mobilenet_v1_0.50_160_quantized|1
tensorflow/mobilenet_v1_0.50_192|1
tensorflow/mobilenet_v1_0.50_192_quantized|1
tensorflow/mobilenet_v1_0.50_224|1
tensorflow/mobilenet_v1_0.50_224_quantized|1
tensorflow/mobilenet_v1_0.75_128|1
tensorflow/mobilenet_v1_0.75_128_quantized|1
tensorflow/mobilenet_v1_0.75_160|1
tensorflow/mobilenet_v1_0.75_160_quantized|1
tensorflow/mobilenet_v1_0.75_192|1
tensorflow/mobilenet_v1_0.75_192_quantized|1
tensorflow/mobilenet_v1_0.75_224|1
tensorflow/mobilenet_v1_0.75_224_quantized|1
tensorflow/mobilenet_v1_1.0_128|1
tensorflow/mobilenet_v1_1.0_128_quantized|1
tensorflow/mobilenet_v1_1.0_160|1
tensorflow/mobilenet_v1_1.0_160_quantized|1
tensorflow/mobilenet_v1_1.0_192|1
tensorflow/mobilenet_v1_1.0_192_quantized|1
tensorflow/mobilenet_v1_1.0_224|1
tensorflow/mobilenet_v1_1.0_224_quantized|1
tensorflow/mobilenet_v2_1.0_224|1
tensorflow/mobilenet_v2_1.0_224_quantized|1
tensorflow/movinet/a0/base/kinetics-600/classification|1 2 3
tensorflow/movinet/a0/stream/kinetics-600/classification|2 3
tensorflow/movinet/a1/base/kinetics-600/classification|1 2 3
tensorflow/movinet/a1/stream/kinetics-600/classification|2 3
tensorflow/movinet/a2/base/kinetics-600/classification|1 2 3
tensorflow/movinet/a2/stream/kinetics-600/classification|2 3
tensorflow/movinet/a3/base/kinetics-600/classification|1 2 3
tensorflow/movinet/a3/stream/kinetics-600/classification|2 3
tensorflow/movinet/a4/base/kinetics-600/classification|1 2 3
tensorflow/movinet/a4/stream/kinetics-600/classification|2 3
tensorflow/movinet/a5/base/kinetics-600/classification|1 2 3
tensorflow/movinet/a5/stream/kinetics-600/classification|2 3
tensorflow/nasnet/large|1
tensorflow/nasnet/mobile|1
tensorflow/posenet/mobilenet/float/050|1
tensorflow/posenet/mobilenet/float/075|1
tensorflow/posenet/mobilenet/float/100|1
tensorflow/posenet/resnet50/float|1
tensorflow/posenet/resnet50/quantized/1|1
tensorflow/posenet/resnet50/quantized/2|1
tensorflow/resnet_50/classification|1
tensorflow/resnet_50/feature_vector|1
tensorflow/resnet_v2_101|1
tensorflow/retinanet/resnet101_v1_fpn_1024x1024|1
tensorflow/retinanet/resnet101_v1_fpn_640x640|1
tensorflow/retinanet/resnet152_v1_fpn_1024x1024|1
tensorflow/retinanet/resnet152_v1_fpn_640x640|1
tensorflow/retinanet/resnet50_v1_fpn_1024x1024|1
tensorflow/retinanet/resnet50_v1_fpn_640x640|1
tensorflow/small_bert/bert_en_uncased_L-10_H-128_A-2|1 2
tensorflow/small_bert/bert_en_uncased_L-10_H-256_A-4|1 2
tensorflow/small_bert/bert_en_uncased_L-10_H-512_A-8|1 2
tensorflow/small_bert/bert_en_uncased_L-10_H-768_A-12|1 2
tensorflow/small_bert/bert_en_uncased_L-12_H-128_A-2|1 2
tensorflow/small_bert/bert_en_uncased_L-12_H-256_A-4|1 2
tensorflow/small_bert/bert_en_uncased_L-12_H-512_A-8|1 2
tensorflow/small_bert/bert_en_uncased_L-12_H-768_A-12|1 2
tensorflow/small_bert/bert_en_uncased_L-2_H-128_A-2|1 2
tensorflow/small_bert/bert_en_uncased_L-2_H-256_A-4|1 2
tensorflow/small_bert/bert_en_uncased_L-2_H-512_A-8|1 2
tensorflow/small_bert/bert_en_uncased_L-2_H-768_A-12|1 2
tensorflow/small_bert/bert_en_uncased_L-4_H-128_A-2|1 2
tensorflow/small_bert/bert_en_uncased_L-4_H-256_A-4|1 2
tensorflow/small_bert/bert_en_uncased_L-4_H-512_A-8|1 2
tensorflow/small_bert/bert_en_uncased_L-4_H-768_A-12|1 2
tensorflow/small_bert/bert_en_uncased_L-6_H-128_A-2|1 2
tensorflow/small_bert/bert_en_uncased_L-6_H-256_A-4|1 2
tensorflow/small_bert/bert_en_uncased_L-6_H-512_A-8|1 2
tensorflow/small_bert/bert_en_uncased_L-6_H-768_A-12|1 2
tensorflow/small_bert/bert_en_uncased_L-8_H-128_A-2|1 2
tensorflow/small_bert/bert_en_uncased_L-8_H-256_A-4|1 2
tensorflow/small_bert/bert_en_uncased_L-8_H-512_A-8|1 2
tensorflow/small_bert/bert_en_uncased_L-8_H-768_A-12|1 2
tensorflow/smartreply|1
tensorflow/speech-commands|2 3 4
tensorflow/squeezenet|1
tensorflow/ssd_mobilenet_v1|1
tensorflow/ssd_mobilenet_v1/fpn_640x640|1
tensorflow/ssd_mobilenet_v2|1 2
tensorflow/ssd_mobilenet_v2/fpnlite_320x320|1
tensorflow/ssd_mobilenet_v2/fpnlite_640x640|1
tensorflow/ssdlite_mobilenet_v2|1
tensorflow/talkheads_ggelu_bert_en_base|1 2
tensorflow/talkheads_ggelu_bert_en_large|1 2
tensorflow/tfgan/eval/inception|1
tensorflow/tfgan/eval/mnist/logits|1
tensorflow/toxicity|1
tensorflow/tutorials/spam-detection|1
tensorflow/universal-sentence-encoder-lite|1
vasudevgupta7/wav2vec2|1
vasudevgupta7/wav2vec2-960h|1
vasudevgupta7/wav2vec2-robust|1
vasudevgupta7/wav2vec2-xlsr-53|1
vtab/cond-biggan|1
vtab/exemplar|1
vtab/jigsaw|1
vtab/relative-patch-location|1
vtab/rotation|1
vtab/semi-exemplar-10|1
vtab/semi-rotation-10|1
vtab/sup-100|1
vtab/sup-exemplar-100|1
vtab/sup-rotation-100|1
vtab/uncond-biggan|1
vtab/vae|1
vtab/wae-gan|1
vtab/wae-mmd|1
vtab/wae-ukl|1
`,
  timm: `
aimv2_1b_patch14_224|apple_pt
aimv2_1b_patch14_336|apple_pt
aimv2_1b_patch14_448|apple_pt
aimv2_3b_patch14_224|apple_pt
aimv2_3b_patch14_336|apple_pt
aimv2_3b_patch14_448|apple_pt
aimv2_huge_patch14_224|apple_pt
aimv2_huge_patch14_336|apple_pt
aimv2_huge_patch14_448|apple_pt
aimv2_large_patch14_224|apple_pt apple_pt_dist
aimv2_large_patch14_336|apple_pt apple_pt_dist
aimv2_large_patch14_448|apple_pt
bat_resnext26ts|ch_in1k
beit3_base_patch16_224|in22k_ft_in1k indomain_in22k_ft_in1k indomain_pt pt
beit3_giant_patch14_224|untrained
beit3_giant_patch14_336|untrained
beit3_large_patch16_224|in22k_ft_in1k indomain_in22k_ft_in1k indomain_pt pt
beit_base_patch16_224|in22k_ft_in22k in22k_ft_in22k_in1k
beit_base_patch16_384|in22k_ft_in22k_in1k
beit_large_patch16_224|in22k_ft_in22k in22k_ft_in22k_in1k
beit_large_patch16_384|in22k_ft_in22k_in1k
beit_large_patch16_512|in22k_ft_in22k_in1k
beitv2_base_patch16_224|in1k_ft_in1k in1k_ft_in22k in1k_ft_in22k_in1k
beitv2_large_patch16_224|in1k_ft_in1k in1k_ft_in22k in1k_ft_in22k_in1k
botnet26t_256|c1_in1k
botnet50ts_256|untrained
caformer_b36|sail_in1k sail_in1k_384 sail_in22k sail_in22k_ft_in1k sail_in22k_ft_in1k_384
caformer_m36|sail_in1k sail_in1k_384 sail_in22k sail_in22k_ft_in1k sail_in22k_ft_in1k_384
caformer_s18|sail_in1k sail_in1k_384 sail_in22k sail_in22k_ft_in1k sail_in22k_ft_in1k_384
caformer_s36|sail_in1k sail_in1k_384 sail_in22k sail_in22k_ft_in1k sail_in22k_ft_in1k_384
cait_m36_384|fb_dist_in1k
cait_m48_448|fb_dist_in1k
cait_s24_224|fb_dist_in1k
cait_s24_384|fb_dist_in1k
cait_s36_384|fb_dist_in1k
cait_xs24_384|fb_dist_in1k
cait_xxs24_224|fb_dist_in1k
cait_xxs24_384|fb_dist_in1k
cait_xxs36_224|fb_dist_in1k
cait_xxs36_384|fb_dist_in1k
coat_lite_medium|in1k
coat_lite_medium_384|in1k
coat_lite_mini|in1k
coat_lite_small|in1k
coat_lite_tiny|in1k
coat_mini|in1k
coat_small|in1k
coat_tiny|in1k
coatnet_0_224|untrained
coatnet_0_rw_224|sw_in1k
coatnet_1_224|untrained
coatnet_1_rw_224|sw_in1k
coatnet_2_224|untrained
coatnet_2_rw_224|sw_in12k sw_in12k_ft_in1k
coatnet_3_224|untrained
coatnet_3_rw_224|sw_in12k
coatnet_4_224|untrained
coatnet_5_224|untrained
coatnet_bn_0_rw_224|sw_in1k
coatnet_nano_cc_224|untrained
coatnet_nano_rw_224|sw_in1k
coatnet_pico_rw_224|untrained
coatnet_rmlp_0_rw_224|untrained
coatnet_rmlp_1_rw2_224|sw_in12k sw_in12k_ft_in1k
coatnet_rmlp_1_rw_224|sw_in1k
coatnet_rmlp_2_rw_224|sw_in12k sw_in12k_ft_in1k sw_in1k
coatnet_rmlp_2_rw_384|sw_in12k_ft_in1k
coatnet_rmlp_3_rw_224|untrained
coatnet_rmlp_nano_rw_224|sw_in1k
coatnext_nano_rw_224|sw_in1k
convformer_b36|sail_in1k sail_in1k_384 sail_in22k sail_in22k_ft_in1k sail_in22k_ft_in1k_384
convformer_m36|sail_in1k sail_in1k_384 sail_in22k sail_in22k_ft_in1k sail_in22k_ft_in1k_384
convformer_s18|sail_in1k sail_in1k_384 sail_in22k sail_in22k_ft_in1k sail_in22k_ft_in1k_384
convformer_s36|sail_in1k sail_in1k_384 sail_in22k sail_in22k_ft_in1k sail_in22k_ft_in1k_384
convit_base|fb_in1k
convit_small|fb_in1k
convit_tiny|fb_in1k
convmixer_1024_20_ks9_p14|in1k
convmixer_1536_20|in1k
convmixer_768_32|in1k
convnext_atto|d2_in1k
convnext_atto_ols|a2_in1k
convnext_atto_rms|untrained
convnext_base|clip_laion2b clip_laion2b_augreg clip_laion2b_augreg_ft_in12k clip_laion2b_augreg_ft_in12k_in1k clip_laion2b_augreg_ft_in12k_in1k_384 clip_laion2b_augreg_ft_in1k clip_laiona clip_laiona_320 clip_laiona_augreg_320 clip_laiona_augreg_ft_in1k_384 dinov3_lvd1689m eupe_lvd1689m fb_in1k fb_in22k fb_in22k_ft_in1k fb_in22k_ft_in1k_384
convnext_femto|d1_in1k
convnext_femto_ols|d1_in1k
convnext_large|dinov3_lvd1689m fb_in1k fb_in22k fb_in22k_ft_in1k fb_in22k_ft_in1k_384
convnext_large_mlp|clip_laion2b_augreg clip_laion2b_augreg_ft_in12k_384 clip_laion2b_augreg_ft_in1k clip_laion2b_augreg_ft_in1k_384 clip_laion2b_ft_320 clip_laion2b_ft_soup_320 clip_laion2b_soup_ft_in12k_320 clip_laion2b_soup_ft_in12k_384 clip_laion2b_soup_ft_in12k_in1k_320 clip_laion2b_soup_ft_in12k_in1k_384
convnext_nano|d1h_in1k in12k in12k_ft_in1k r384_ad_in12k r384_in12k r384_in12k_ft_in1k
convnext_nano_ols|d1h_in1k
convnext_pico|d1_in1k
convnext_pico_ols|d1_in1k
convnext_small|dinov3_lvd1689m eupe_lvd1689m fb_in1k fb_in22k fb_in22k_ft_in1k fb_in22k_ft_in1k_384 in12k in12k_ft_in1k in12k_ft_in1k_384
convnext_tiny|dinov3_lvd1689m eupe_lvd1689m fb_in1k fb_in22k fb_in22k_ft_in1k fb_in22k_ft_in1k_384 in12k in12k_ft_in1k in12k_ft_in1k_384
convnext_tiny_hnf|a2h_in1k
convnext_xlarge|fb_in22k fb_in22k_ft_in1k fb_in22k_ft_in1k_384
convnext_xxlarge|clip_laion2b_rewind clip_laion2b_soup clip_laion2b_soup_ft_in12k clip_laion2b_soup_ft_in1k
convnext_zepto_rms|ra4_e3600_r224_in1k
convnext_zepto_rms_ols|ra4_e3600_r224_in1k
convnextv2_atto|fcmae fcmae_ft_in1k
convnextv2_base|fcmae fcmae_ft_in1k fcmae_ft_in22k_in1k fcmae_ft_in22k_in1k_384
convnextv2_femto|fcmae fcmae_ft_in1k
convnextv2_huge|fcmae fcmae_ft_in1k fcmae_ft_in22k_in1k_384 fcmae_ft_in22k_in1k_512
convnextv2_large|fcmae fcmae_ft_in1k fcmae_ft_in22k_in1k fcmae_ft_in22k_in1k_384
convnextv2_nano|fcmae fcmae_ft_in1k fcmae_ft_in22k_in1k fcmae_ft_in22k_in1k_384
convnextv2_pico|fcmae fcmae_ft_in1k
convnextv2_small|untrained
convnextv2_tiny|fcmae fcmae_ft_in1k fcmae_ft_in22k_in1k fcmae_ft_in22k_in1k_384
cpubone_b0_bfrobust|r224_in1k
cpubone_b1_bfrobust|r224_in1k
cpubone_b1_dwnorm|timm_r256_in1k
cpubone_b2_bfrobust|r224_in1k
cpubone_b2pt5_dwnorm|timm_r256_in1k
cpubone_b3|r224_in1k
cpubone_nano|r224_in1k
cpubone_s0|r224_in1k
cpubone_t0|r224_in1k
crossvit_15_240|in1k
crossvit_15_dagger_240|in1k
crossvit_15_dagger_408|in1k
crossvit_18_240|in1k
crossvit_18_dagger_240|in1k
crossvit_18_dagger_408|in1k
crossvit_9_240|in1k
crossvit_9_dagger_240|in1k
crossvit_base_240|in1k
crossvit_small_240|in1k
crossvit_tiny_240|in1k
cs3darknet_focus_l|c2ns_in1k
cs3darknet_focus_m|c2ns_in1k
cs3darknet_focus_s|ra4_e3600_r256_in1k
cs3darknet_focus_x|untrained
cs3darknet_l|c2ns_in1k
cs3darknet_m|c2ns_in1k
cs3darknet_s|untrained
cs3darknet_x|c2ns_in1k
cs3edgenet_x|c2_in1k
cs3se_edgenet_x|c2ns_in1k
cs3sedarknet_l|c2ns_in1k
cs3sedarknet_x|c2ns_in1k
cs3sedarknet_xdw|untrained
csatv2|r512_in1k
csatv2_21m|sw_r512_in1k sw_r640_in1k
cspdarknet53|ra_in1k
cspnext_l|rsb_a1_in1k
cspnext_m|rsb_a1_in1k
cspnext_s|rsb_a1_in1k
cspnext_tiny|rsb_a1_in1k
cspnext_x|rsb_a1_in1k
cspresnet50|ra_in1k
cspresnet50d|untrained
cspresnet50w|untrained
cspresnext50|ra_in1k
darknet17|untrained
darknet21|untrained
darknet53|c2ns_in1k
darknetaa53|c2ns_in1k
davit_base|msft_in1k
davit_base_fl|msft_florence2
davit_giant|
davit_huge|
davit_huge_fl|msft_florence2
davit_large|
davit_small|msft_in1k
davit_tiny|msft_in1k
deit3_base_patch16_224|fb_in1k fb_in22k_ft_in1k
deit3_base_patch16_384|fb_in1k fb_in22k_ft_in1k
deit3_huge_patch14_224|fb_in1k fb_in22k_ft_in1k
deit3_large_patch16_224|fb_in1k fb_in22k_ft_in1k
deit3_large_patch16_384|fb_in1k fb_in22k_ft_in1k
deit3_medium_patch16_224|fb_in1k fb_in22k_ft_in1k
deit3_small_patch16_224|fb_in1k fb_in22k_ft_in1k
deit3_small_patch16_384|fb_in1k fb_in22k_ft_in1k
deit_base_distilled_patch16_224|fb_in1k
deit_base_distilled_patch16_384|fb_in1k
deit_base_patch16_224|fb_in1k
deit_base_patch16_384|fb_in1k
deit_small_distilled_patch16_224|fb_in1k
deit_small_patch16_224|fb_in1k
deit_tiny_distilled_patch16_224|fb_in1k
deit_tiny_patch16_224|fb_in1k
densenet121|ra_in1k tv_in1k
densenet161|tv_in1k
densenet169|tv_in1k
densenet201|tv_in1k
densenet264d|untrained
densenetblur121d|ra_in1k
dla102|in1k
dla102x|in1k
dla102x2|in1k
dla169|in1k
dla34|in1k
dla46_c|in1k
dla46x_c|in1k
dla60|in1k
dla60_res2net|in1k
dla60_res2next|in1k
dla60x|in1k
dla60x_c|in1k
dm_nfnet_f0|dm_in1k
dm_nfnet_f1|dm_in1k
dm_nfnet_f2|dm_in1k
dm_nfnet_f3|dm_in1k
dm_nfnet_f4|dm_in1k
dm_nfnet_f5|dm_in1k
dm_nfnet_f6|dm_in1k
dpn107|mx_in1k
dpn131|mx_in1k
dpn48b|untrained
dpn68|mx_in1k
dpn68b|mx_in1k ra_in1k
dpn92|mx_in1k
dpn98|mx_in1k
eca_botnext26ts_256|c1_in1k
eca_halonext26ts|c1_in1k
eca_nfnet_l0|ra2_in1k
eca_nfnet_l1|ra2_in1k
eca_nfnet_l2|ra3_in1k
eca_nfnet_l3|
eca_resnet33ts|ra2_in1k
eca_resnext26ts|ch_in1k
eca_vovnet39b|untrained
ecaresnet101d|miil_in1k
ecaresnet101d_pruned|miil_in1k
ecaresnet200d|untrained
ecaresnet269d|ra2_in1k
ecaresnet26t|ra2_in1k
ecaresnet50d|miil_in1k
ecaresnet50d_pruned|miil_in1k
ecaresnet50t|a1_in1k a2_in1k a3_in1k ra2_in1k
ecaresnetlight|miil_in1k
ecaresnext26t_32x4d|untrained
ecaresnext50t_32x4d|untrained
edgenext_base|in21k_ft_in1k usi_in1k
edgenext_small|usi_in1k
edgenext_small_rw|sw_in1k
edgenext_x_small|in1k
edgenext_xx_small|in1k
efficientformer_l1|snap_dist_in1k
efficientformer_l3|snap_dist_in1k
efficientformer_l7|snap_dist_in1k
efficientformerv2_l|snap_dist_in1k
efficientformerv2_s0|snap_dist_in1k
efficientformerv2_s1|snap_dist_in1k
efficientformerv2_s2|snap_dist_in1k
efficientnet_b0|ra4_e3600_r224_in1k ra_in1k
efficientnet_b0_g16_evos|untrained
efficientnet_b0_g8_gn|untrained
efficientnet_b0_gn|untrained
efficientnet_b1|ft_in1k ra4_e3600_r240_in1k
efficientnet_b1_pruned|in1k
efficientnet_b2|ra_in1k
efficientnet_b2_pruned|in1k
efficientnet_b3|ra2_in1k
efficientnet_b3_g8_gn|untrained
efficientnet_b3_gn|untrained
efficientnet_b3_pruned|in1k
efficientnet_b4|ra2_in1k
efficientnet_b5|sw_in12k sw_in12k_ft_in1k
efficientnet_b6|untrained
efficientnet_b7|untrained
efficientnet_b8|untrained
efficientnet_blur_b0|untrained
efficientnet_cc_b0_4e|untrained
efficientnet_cc_b0_8e|untrained
efficientnet_cc_b1_8e|untrained
efficientnet_el|ra_in1k
efficientnet_el_pruned|in1k
efficientnet_em|ra2_in1k
efficientnet_es|ra_in1k
efficientnet_es_pruned|in1k
efficientnet_h_b5|sw_r448_e450_in1k
efficientnet_l2|untrained
efficientnet_lite0|ra_in1k
efficientnet_lite1|untrained
efficientnet_lite2|untrained
efficientnet_lite3|untrained
efficientnet_lite4|untrained
efficientnet_x_b3|untrained
efficientnet_x_b5|sw_r448_e450_in1k
efficientnetv2_l|untrained
efficientnetv2_m|untrained
efficientnetv2_rw_m|agc_in1k
efficientnetv2_rw_s|ra2_in1k
efficientnetv2_rw_t|ra2_in1k
efficientnetv2_s|untrained
efficientnetv2_xl|untrained
efficientvim_m1|e300_in1k e450_in1k
efficientvim_m1_dist|in1k
efficientvim_m2|e300_in1k e450_in1k
efficientvim_m2_dist|in1k
efficientvim_m3|e300_in1k e450_in1k
efficientvim_m3_dist|in1k
efficientvim_m4|e300_in1k e450_in1k
efficientvim_m4_dist|in1k
efficientvit_b0|r224_in1k
efficientvit_b1|r224_in1k r256_in1k r288_in1k
efficientvit_b2|r224_in1k r256_in1k r288_in1k
efficientvit_b3|r224_in1k r256_in1k r288_in1k
efficientvit_l1|r224_in1k
efficientvit_l2|r224_in1k r256_in1k r288_in1k r384_in1k
efficientvit_l3|r224_in1k r256_in1k r320_in1k r384_in1k
efficientvit_m0|r224_in1k
efficientvit_m1|r224_in1k
efficientvit_m2|r224_in1k
efficientvit_m3|r224_in1k
efficientvit_m4|r224_in1k
efficientvit_m5|r224_in1k
ese_vovnet19b_dw|ra_in1k
ese_vovnet19b_slim|untrained
ese_vovnet19b_slim_dw|untrained
ese_vovnet39b|ra_in1k
ese_vovnet39b_evos|untrained
ese_vovnet57b|ra4_e3600_r256_in1k
ese_vovnet99b|untrained
eva02_base_patch14_224|mim_in22k
eva02_base_patch14_448|mim_in22k_ft_in1k mim_in22k_ft_in22k mim_in22k_ft_in22k_in1k
eva02_base_patch16_clip_224|merged2b
eva02_enormous_patch14_clip_224|laion2b laion2b_plus pretrain
eva02_large_patch14_224|mim_in22k mim_m38m
eva02_large_patch14_448|mim_in22k_ft_in1k mim_in22k_ft_in22k mim_in22k_ft_in22k_in1k mim_m38m_ft_in1k mim_m38m_ft_in22k mim_m38m_ft_in22k_in1k
eva02_large_patch14_clip_224|merged2b
eva02_large_patch14_clip_336|merged2b
eva02_small_patch14_224|mim_in22k
eva02_small_patch14_336|mim_in22k_ft_in1k
eva02_tiny_patch14_224|mim_in22k
eva02_tiny_patch14_336|mim_in22k_ft_in1k
eva_giant_patch14_224|clip_ft_in1k
eva_giant_patch14_336|clip_ft_in1k m30m_ft_in22k_in1k
eva_giant_patch14_560|m30m_ft_in22k_in1k
eva_giant_patch14_clip_224|laion400m merged2b
eva_large_patch14_196|in22k_ft_in1k in22k_ft_in22k_in1k
eva_large_patch14_336|in22k_ft_in1k in22k_ft_in22k_in1k
fasternet_l|in1k
fasternet_m|in1k
fasternet_s|in1k
fasternet_t0|in1k
fasternet_t1|in1k
fasternet_t2|in1k
fastvit_ma36|apple_dist_in1k apple_in1k
fastvit_mci0|apple_mclip apple_mclip2_dfndr2b
fastvit_mci1|apple_mclip
fastvit_mci2|apple_mclip apple_mclip2_dfndr2b
fastvit_mci3|apple_mclip2_dfndr2b
fastvit_mci4|apple_mclip2_dfndr2b
fastvit_s12|apple_dist_in1k apple_in1k
fastvit_sa12|apple_dist_in1k apple_in1k
fastvit_sa24|apple_dist_in1k apple_in1k
fastvit_sa36|apple_dist_in1k apple_in1k
fastvit_t12|apple_dist_in1k apple_in1k
fastvit_t8|apple_dist_in1k apple_in1k
fbnetc_100|rmsp_in1k
fbnetv3_b|ra2_in1k
fbnetv3_d|ra2_in1k
fbnetv3_g|ra2_in1k
flexivit_base|1000ep_in21k 1200ep_in1k 300ep_in1k 300ep_in21k 600ep_in1k patch16_in21k patch30_in21k
flexivit_large|1200ep_in1k 300ep_in1k 600ep_in1k
flexivit_small|1200ep_in1k 300ep_in1k 600ep_in1k
focalnet_base_lrf|ms_in1k
focalnet_base_srf|ms_in1k
focalnet_huge_fl3|ms_in22k
focalnet_huge_fl4|ms_in22k
focalnet_large_fl3|ms_in22k
focalnet_large_fl4|ms_in22k
focalnet_small_lrf|ms_in1k
focalnet_small_srf|ms_in1k
focalnet_tiny_lrf|ms_in1k
focalnet_tiny_srf|ms_in1k
focalnet_xlarge_fl3|ms_in22k
focalnet_xlarge_fl4|ms_in22k
gc_efficientnetv2_rw_t|agc_in1k
gcresnet33ts|ra2_in1k
gcresnet50t|ra2_in1k
gcresnext26ts|ch_in1k
gcresnext50ts|ch_in1k
gcvit_base|in1k
gcvit_small|in1k
gcvit_tiny|in1k
gcvit_xtiny|in1k
gcvit_xxtiny|in1k
gemma4_vit_167m|gemma4_e4b_it
gemma4_vit_167m_enc|gemma4_e4b_it
gemma4_vit_570m|gemma4_31b_it
gemma4_vit_570m_enc|gemma4_31b_it
gernet_l|idstcv_in1k
gernet_m|idstcv_in1k
gernet_s|idstcv_in1k
ghostnet_050|untrained
ghostnet_100|in1k
ghostnet_130|untrained
ghostnetv2_100|in1k
ghostnetv2_130|in1k
ghostnetv2_160|in1k
ghostnetv3_050|untrained
ghostnetv3_100|in1k
ghostnetv3_130|untrained
ghostnetv3_160|untrained
gmixer_12_224|untrained
gmixer_24_224|ra3_in1k
gmlp_b16_224|untrained
gmlp_s16_224|ra3_in1k
gmlp_ti16_224|untrained
halo2botnet50ts_256|a1h_in1k
halonet26t|a1h_in1k
halonet50ts|a1h_in1k
halonet_h1|untrained
haloregnetz_b|ra3_in1k
hardcorenas_a|miil_green_in1k
hardcorenas_b|miil_green_in1k
hardcorenas_c|miil_green_in1k
hardcorenas_d|miil_green_in1k
hardcorenas_e|miil_green_in1k
hardcorenas_f|miil_green_in1k
hgnet_base|ssld_in1k
hgnet_small|paddle_in1k ssld_in1k
hgnet_tiny|paddle_in1k ssld_in1k
hgnetv2_b0|ssld_stage1_in22k_in1k ssld_stage2_ft_in1k
hgnetv2_b1|ssld_stage1_in22k_in1k ssld_stage2_ft_in1k
hgnetv2_b2|ssld_stage1_in22k_in1k ssld_stage2_ft_in1k
hgnetv2_b3|ssld_stage1_in22k_in1k ssld_stage2_ft_in1k
hgnetv2_b4|ssld_stage1_in22k_in1k ssld_stage2_ft_in1k
hgnetv2_b5|ssld_stage1_in22k_in1k ssld_stage2_ft_in1k
hgnetv2_b6|ssld_stage1_in22k_in1k ssld_stage2_ft_in1k
hiera_base_224|mae mae_in1k_ft_in1k
hiera_base_abswin_256|untrained
hiera_base_plus_224|mae mae_in1k_ft_in1k
hiera_huge_224|mae mae_in1k_ft_in1k
hiera_large_224|mae mae_in1k_ft_in1k
hiera_small_224|mae mae_in1k_ft_in1k
hiera_small_abswin_256|sbb2_e200_in12k sbb2_e200_in12k_ft_in1k sbb2_pd_e200_in12k sbb2_pd_e200_in12k_ft_in1k
hiera_tiny_224|mae mae_in1k_ft_in1k
hieradet_small|untrained
hrnet_w18|ms_aug_in1k ms_in1k
hrnet_w18_small|gluon_in1k ms_in1k
hrnet_w18_small_v2|gluon_in1k ms_in1k
hrnet_w18_ssld|paddle_in1k
hrnet_w30|ms_in1k
hrnet_w32|ms_in1k
hrnet_w40|ms_in1k
hrnet_w44|ms_in1k
hrnet_w48|ms_in1k
hrnet_w48_ssld|paddle_in1k
hrnet_w64|ms_in1k
iformer_h|in1k
iformer_l|in1k
iformer_l2|untrained
iformer_l2_distilled|in1k
iformer_l_distilled|in1k
iformer_m|in1k
iformer_m_distilled|in1k
iformer_s|in1k
iformer_t|in1k
inception_next_atto|sail_in1k
inception_next_base|sail_in1k sail_in1k_384
inception_next_small|sail_in1k
inception_next_tiny|sail_in1k
inception_resnet_v2|tf_ens_adv_in1k tf_in1k
inception_v3|gluon_in1k tf_adv_in1k tf_in1k tv_in1k
inception_v4|tf_in1k
lambda_resnet26rpt_256|c1_in1k
lambda_resnet26t|c1_in1k
lambda_resnet50ts|a1h_in1k
lamhalobotnet50ts_256|a1h_in1k
lcnet_035|untrained
lcnet_050|ra2_in1k
lcnet_075|ra2_in1k
lcnet_100|ra2_in1k
lcnet_150|untrained
lcnetv2_base|paddle_in1k ssld_in1k
lcnetv2_large|paddle_in1k
lcnetv2_small|paddle_in1k
legacy_senet154|in1k
legacy_seresnet101|in1k
legacy_seresnet152|in1k
legacy_seresnet18|in1k
legacy_seresnet34|in1k
legacy_seresnet50|in1k
legacy_seresnext101_32x4d|in1k
legacy_seresnext26_32x4d|in1k
legacy_seresnext50_32x4d|in1k
legacy_xception|tf_in1k
levit_128|fb_dist_in1k
levit_128s|fb_dist_in1k
levit_192|fb_dist_in1k
levit_256|fb_dist_in1k
levit_256d|untrained
levit_384|fb_dist_in1k
levit_384_s8|untrained
levit_512|untrained
levit_512_s8|untrained
levit_512d|untrained
levit_conv_128|fb_dist_in1k
levit_conv_128s|fb_dist_in1k
levit_conv_192|fb_dist_in1k
levit_conv_256|fb_dist_in1k
levit_conv_256d|untrained
levit_conv_384|fb_dist_in1k
levit_conv_384_s8|untrained
levit_conv_512|untrained
levit_conv_512_s8|untrained
levit_conv_512d|untrained
lowformer_b0|in1k
lowformer_b1|in1k
lowformer_b15|in1k
lowformer_b2|untrained
lowformer_b3|in1k
lowformer_e1|in1k
lowformer_e2|in1k
lowformer_e3|in1k
mambaout_base|in1k
mambaout_base_plus_rw|sw_e150_in12k sw_e150_in12k_ft_in1k sw_e150_r384_in12k_ft_in1k
mambaout_base_short_rw|sw_e500_in1k
mambaout_base_tall_rw|sw_e500_in1k
mambaout_base_wide_rw|sw_e500_in1k
mambaout_femto|in1k
mambaout_kobe|in1k
mambaout_small|in1k
mambaout_small_rw|sw_e450_in1k
mambaout_tiny|in1k
maxvit_base_tf_224|in1k in21k
maxvit_base_tf_384|in1k in21k_ft_in1k
maxvit_base_tf_512|in1k in21k_ft_in1k
maxvit_large_tf_224|in1k in21k
maxvit_large_tf_384|in1k in21k_ft_in1k
maxvit_large_tf_512|in1k in21k_ft_in1k
maxvit_nano_rw_256|sw_in1k
maxvit_pico_rw_256|untrained
maxvit_rmlp_base_rw_224|sw_in12k sw_in12k_ft_in1k
maxvit_rmlp_base_rw_384|sw_in12k_ft_in1k
maxvit_rmlp_nano_rw_256|sw_in1k
maxvit_rmlp_pico_rw_256|sw_in1k
maxvit_rmlp_small_rw_224|sw_in1k
maxvit_rmlp_small_rw_256|untrained
maxvit_rmlp_tiny_rw_256|sw_in1k
maxvit_small_tf_224|in1k
maxvit_small_tf_384|in1k
maxvit_small_tf_512|in1k
maxvit_tiny_pm_256|untrained
maxvit_tiny_rw_224|sw_in1k
maxvit_tiny_rw_256|untrained
maxvit_tiny_tf_224|in1k
maxvit_tiny_tf_384|in1k
maxvit_tiny_tf_512|in1k
maxvit_xlarge_tf_224|in21k
maxvit_xlarge_tf_384|in21k_ft_in1k
maxvit_xlarge_tf_512|in21k_ft_in1k
maxxvit_rmlp_nano_rw_256|sw_in1k
maxxvit_rmlp_small_rw_256|sw_in1k
maxxvit_rmlp_tiny_rw_256|untrained
maxxvitv2_nano_rw_256|sw_in1k
maxxvitv2_rmlp_base_rw_224|sw_in12k sw_in12k_ft_in1k
maxxvitv2_rmlp_base_rw_384|sw_in12k_ft_in1k
maxxvitv2_rmlp_large_rw_224|untrained
mixer_b16_224|goog_in21k goog_in21k_ft_in1k miil_in21k miil_in21k_ft_in1k
mixer_b32_224|untrained
mixer_l16_224|goog_in21k goog_in21k_ft_in1k
mixer_l32_224|untrained
mixer_s16_224|untrained
mixer_s32_224|untrained
mixnet_l|ft_in1k
mixnet_m|ft_in1k
mixnet_s|ft_in1k
mixnet_xl|ra_in1k
mixnet_xxl|untrained
mnasnet_050|untrained
mnasnet_075|untrained
mnasnet_100|rmsp_in1k
mnasnet_140|untrained
mnasnet_small|lamb_in1k
mobilenet_edgetpu_100|untrained
mobilenet_edgetpu_v2_l|untrained
mobilenet_edgetpu_v2_m|ra4_e3600_r224_in1k
mobilenet_edgetpu_v2_s|untrained
mobilenet_edgetpu_v2_xs|untrained
mobilenetv1_100|ra4_e3600_r224_in1k
mobilenetv1_100h|ra4_e3600_r224_in1k
mobilenetv1_125|ra4_e3600_r224_in1k
mobilenetv2_035|untrained
mobilenetv2_050|lamb_in1k
mobilenetv2_075|untrained
mobilenetv2_100|ra_in1k
mobilenetv2_110d|ra_in1k
mobilenetv2_120d|ra_in1k
mobilenetv2_140|ra_in1k
mobilenetv3_large_075|untrained
mobilenetv3_large_100|miil_in21k miil_in21k_ft_in1k ra4_e3600_r224_in1k ra_in1k
mobilenetv3_large_150d|ra4_e3600_r256_in1k
mobilenetv3_rw|rmsp_in1k
mobilenetv3_small_050|lamb_in1k
mobilenetv3_small_075|lamb_in1k
mobilenetv3_small_100|lamb_in1k
mobilenetv4_conv_aa_large|e230_r384_in12k e230_r384_in12k_ft_in1k e230_r448_in12k_ft_in1k e600_r384_in1k
mobilenetv4_conv_aa_medium|untrained
mobilenetv4_conv_blur_medium|e500_r224_in1k
mobilenetv4_conv_large|e500_r256_in1k e600_r384_in1k
mobilenetv4_conv_medium|e180_ad_r384_in12k e180_r384_in12k e250_r384_in12k e250_r384_in12k_ft_in1k e500_r224_in1k e500_r256_in1k
mobilenetv4_conv_small|e1200_r224_in1k e2400_r224_in1k e3600_r256_in1k
mobilenetv4_conv_small_035|untrained
mobilenetv4_conv_small_050|e3000_r224_in1k
mobilenetv4_hybrid_large|e600_r384_in1k ix_e600_r384_in1k
mobilenetv4_hybrid_large_075|untrained
mobilenetv4_hybrid_medium|e200_r256_in12k e200_r256_in12k_ft_in1k e500_r224_in1k ix_e550_r256_in1k ix_e550_r384_in1k
mobilenetv4_hybrid_medium_075|untrained
mobilenetv5_300m|gemma3n
mobilenetv5_300m_enc|
mobilenetv5_base|untrained
mobileone_s0|apple_in1k
mobileone_s1|apple_in1k
mobileone_s2|apple_in1k
mobileone_s3|apple_in1k
mobileone_s4|apple_in1k
mobilevit_s|cvnets_in1k
mobilevit_xs|cvnets_in1k
mobilevit_xxs|cvnets_in1k
mobilevitv2_050|cvnets_in1k
mobilevitv2_075|cvnets_in1k
mobilevitv2_100|cvnets_in1k
mobilevitv2_125|cvnets_in1k
mobilevitv2_150|cvnets_in1k cvnets_in22k_ft_in1k cvnets_in22k_ft_in1k_384
mobilevitv2_175|cvnets_in1k cvnets_in22k_ft_in1k cvnets_in22k_ft_in1k_384
mobilevitv2_200|cvnets_in1k cvnets_in22k_ft_in1k cvnets_in22k_ft_in1k_384
mvitv2_base|fb_in1k
mvitv2_base_cls|fb_inw21k
mvitv2_huge_cls|fb_inw21k
mvitv2_large|fb_in1k
mvitv2_large_cls|fb_inw21k
mvitv2_small|fb_in1k
mvitv2_small_cls|
mvitv2_tiny|fb_in1k
naflexvit_base_patch16_gap|e300_s576_in1k
naflexvit_base_patch16_map|untrained
naflexvit_base_patch16_par_gap|e300_s576_in1k
naflexvit_base_patch16_parfac_gap|e300_s576_in1k
naflexvit_base_patch16_radio_v3|c_radio
naflexvit_base_patch16_siglip|v2_webli
naflexvit_giant_patch16_radio_v3|c_radio
naflexvit_huge_patch16_radio_v3|c_radio
naflexvit_huge_patch16_radio_v4|c_radio
naflexvit_large_patch16_radio_v3|c_radio
naflexvit_so150m2_patch16_reg1_gap|untrained
naflexvit_so150m2_patch16_reg1_map|untrained
naflexvit_so400m_patch16_radio_v4|c_radio
naflexvit_so400m_patch16_siglip|v2_webli
nasnetalarge|tf_in1k
nest_base|untrained
nest_base_jx|goog_in1k
nest_small|untrained
nest_small_jx|goog_in1k
nest_tiny|untrained
nest_tiny_jx|goog_in1k
nextvit_base|bd_in1k bd_in1k_384 bd_ssld_6m_in1k bd_ssld_6m_in1k_384
nextvit_large|bd_in1k bd_in1k_384 bd_ssld_6m_in1k bd_ssld_6m_in1k_384
nextvit_small|bd_in1k bd_in1k_384 bd_ssld_6m_in1k bd_ssld_6m_in1k_384
nf_ecaresnet101|
nf_ecaresnet26|
nf_ecaresnet50|
nf_regnet_b0|
nf_regnet_b1|ra2_in1k
nf_regnet_b2|
nf_regnet_b3|
nf_regnet_b4|
nf_regnet_b5|
nf_resnet101|
nf_resnet26|
nf_resnet50|ra2_in1k
nf_seresnet101|
nf_seresnet26|
nf_seresnet50|
nfnet_f0|
nfnet_f1|
nfnet_f2|
nfnet_f3|
nfnet_f4|
nfnet_f5|
nfnet_f6|
nfnet_f7|
nfnet_l0|ra2_in1k
pit_b_224|in1k
pit_b_distilled_224|in1k
pit_s_224|in1k
pit_s_distilled_224|in1k
pit_ti_224|in1k
pit_ti_distilled_224|in1k
pit_xs_224|in1k
pit_xs_distilled_224|in1k
pnasnet5large|tf_in1k
poolformer_m36|sail_in1k
poolformer_m48|sail_in1k
poolformer_s12|sail_in1k
poolformer_s24|sail_in1k
poolformer_s36|sail_in1k
poolformerv2_m36|sail_in1k
poolformerv2_m48|sail_in1k
poolformerv2_s12|sail_in1k
poolformerv2_s24|sail_in1k
poolformerv2_s36|sail_in1k
pvt_v2_b0|in1k
pvt_v2_b1|in1k
pvt_v2_b2|in1k
pvt_v2_b2_li|in1k
pvt_v2_b3|in1k
pvt_v2_b4|in1k
pvt_v2_b5|in1k
rdnet_base|nv_in1k
rdnet_large|nv_in1k nv_in1k_ft_in1k_384
rdnet_small|nv_in1k
rdnet_tiny|nv_in1k
regnetv_040|ra3_in1k
regnetv_064|ra3_in1k
regnetx_002|pycls_in1k
regnetx_004|pycls_in1k
regnetx_004_tv|tv2_in1k
regnetx_006|pycls_in1k
regnetx_008|pycls_in1k tv2_in1k
regnetx_016|pycls_in1k tv2_in1k
regnetx_032|pycls_in1k tv2_in1k
regnetx_040|pycls_in1k
regnetx_064|pycls_in1k
regnetx_080|pycls_in1k tv2_in1k
regnetx_120|pycls_in1k
regnetx_160|pycls_in1k tv2_in1k
regnetx_320|pycls_in1k tv2_in1k
regnety_002|pycls_in1k
regnety_004|pycls_in1k tv2_in1k
regnety_006|pycls_in1k
regnety_008|pycls_in1k
regnety_008_tv|tv2_in1k
regnety_016|pycls_in1k tv2_in1k
regnety_032|pycls_in1k ra_in1k tv2_in1k
regnety_040|pycls_in1k ra3_in1k
regnety_040_sgn|untrained
regnety_064|pycls_in1k ra3_in1k
regnety_080|pycls_in1k ra3_in1k
regnety_080_tv|tv2_in1k
regnety_120|pycls_in1k sw_in12k sw_in12k_ft_in1k
regnety_1280|seer seer_ft_in1k swag_ft_in1k swag_lc_in1k
regnety_160|deit_in1k lion_in12k_ft_in1k pycls_in1k sw_in12k sw_in12k_ft_in1k swag_ft_in1k swag_lc_in1k tv2_in1k
regnety_2560|seer_ft_in1k
regnety_320|pycls_in1k seer seer_ft_in1k swag_ft_in1k swag_lc_in1k tv2_in1k
regnety_640|seer seer_ft_in1k
regnetz_005|untrained
regnetz_040|ra3_in1k
regnetz_040_h|ra3_in1k
regnetz_b16|ra3_in1k
regnetz_b16_evos|untrained
regnetz_c16|ra3_in1k
regnetz_c16_evos|ch_in1k
regnetz_d32|ra3_in1k
regnetz_d8|ra3_in1k
regnetz_d8_evos|ch_in1k
regnetz_e8|ra3_in1k
repghostnet_050|in1k
repghostnet_058|in1k
repghostnet_080|in1k
repghostnet_100|in1k
repghostnet_111|in1k
repghostnet_130|in1k
repghostnet_150|in1k
repghostnet_200|in1k
repvgg_a0|rvgg_in1k
repvgg_a1|rvgg_in1k
repvgg_a2|rvgg_in1k
repvgg_b0|rvgg_in1k
repvgg_b1|rvgg_in1k
repvgg_b1g4|rvgg_in1k
repvgg_b2|rvgg_in1k
repvgg_b2g4|rvgg_in1k
repvgg_b3|rvgg_in1k
repvgg_b3g4|rvgg_in1k
repvgg_d2se|rvgg_in1k
repvit_m0_9|dist_300e_in1k dist_450e_in1k
repvit_m1|dist_in1k
repvit_m1_0|dist_300e_in1k dist_450e_in1k
repvit_m1_1|dist_300e_in1k dist_450e_in1k
repvit_m1_5|dist_300e_in1k dist_450e_in1k
repvit_m2|dist_in1k
repvit_m2_3|dist_300e_in1k dist_450e_in1k
repvit_m3|dist_in1k
res2net101_26w_4s|in1k
res2net101d|in1k
res2net50_14w_8s|in1k
res2net50_26w_4s|in1k
res2net50_26w_6s|in1k
res2net50_26w_8s|in1k
res2net50_48w_2s|in1k
res2net50d|in1k
res2next50|in1k
resmlp_12_224|fb_dino fb_distilled_in1k fb_in1k
resmlp_24_224|fb_dino fb_distilled_in1k fb_in1k
resmlp_36_224|fb_distilled_in1k fb_in1k
resmlp_big_24_224|fb_distilled_in1k fb_in1k fb_in22k_ft_in1k
resnest101e|in1k
resnest14d|gluon_in1k
resnest200e|in1k
resnest269e|in1k
resnest26d|gluon_in1k
resnest50d|in1k
resnest50d_1s4x24d|in1k
resnest50d_4s2x40d|in1k
resnet101|a1_in1k a1h_in1k a2_in1k a3_in1k gluon_in1k tv2_in1k tv_in1k
resnet101_clip|openai yfcc15m
resnet101_clip_gap|openai yfcc15m
resnet101c|gluon_in1k
resnet101d|gluon_in1k ra2_in1k
resnet101s|gluon_in1k
resnet10t|c3_in1k
resnet14t|c3_in1k
resnet152|a1_in1k a1h_in1k a2_in1k a3_in1k gluon_in1k tv2_in1k tv_in1k
resnet152c|gluon_in1k
resnet152d|gluon_in1k ra2_in1k
resnet152s|gluon_in1k
resnet18|a1_in1k a2_in1k a3_in1k fb_ssl_yfcc100m_ft_in1k fb_swsl_ig1b_ft_in1k gluon_in1k tv_in1k
resnet18d|ra2_in1k ra4_e3600_r224_in1k
resnet200|untrained
resnet200d|ra2_in1k
resnet26|bt_in1k
resnet26d|bt_in1k
resnet26t|ra2_in1k
resnet32ts|ra2_in1k
resnet33ts|ra2_in1k
resnet34|a1_in1k a2_in1k a3_in1k bt_in1k gluon_in1k ra4_e3600_r224_in1k tv_in1k
resnet34d|ra2_in1k
resnet50|a1_in1k a1h_in1k a2_in1k a3_in1k am_in1k b1k_in1k b2k_in1k bamboo bt_in1k c1_in1k c2_in1k d_in1k fb_ssl_yfcc100m_ft_in1k fb_swsl_ig1b_ft_in1k gluon_in1k ra_in1k ram_in1k tv2_in1k tv_in1k
resnet50_clip|cc12m openai yfcc15m
resnet50_clip_gap|cc12m openai yfcc15m
resnet50_gn|a1h_in1k
resnet50_mlp|untrained
resnet50c|gluon_in1k
resnet50d|a1_in1k a2_in1k a3_in1k gluon_in1k ra2_in1k ra4_e3600_r224_in1k
resnet50s|gluon_in1k
resnet50t|untrained
resnet50x16_clip|openai
resnet50x16_clip_gap|openai
resnet50x4_clip|openai
resnet50x4_clip_gap|openai
resnet50x64_clip|openai
resnet50x64_clip_gap|openai
resnet51q|ra2_in1k
resnet61q|ra2_in1k
resnetaa101d|sw_in12k sw_in12k_ft_in1k
resnetaa34d|untrained
resnetaa50|a1h_in1k
resnetaa50d|d_in12k sw_in12k sw_in12k_ft_in1k
resnetblur101d|untrained
resnetblur18|untrained
resnetblur50|bt_in1k
resnetblur50d|untrained
resnetrs101|tf_in1k
resnetrs152|tf_in1k
resnetrs200|tf_in1k
resnetrs270|tf_in1k
resnetrs350|tf_in1k
resnetrs420|tf_in1k
resnetrs50|tf_in1k
resnetv2_101|a1h_in1k
resnetv2_101d|untrained
resnetv2_101x1_bit|goog_in21k goog_in21k_ft_in1k
resnetv2_101x3_bit|goog_in21k goog_in21k_ft_in1k
resnetv2_152|untrained
resnetv2_152d|untrained
resnetv2_152x2_bit|goog_in21k goog_in21k_ft_in1k goog_teacher_in21k_ft_in1k goog_teacher_in21k_ft_in1k_384
resnetv2_152x4_bit|goog_in21k goog_in21k_ft_in1k
resnetv2_18|ra4_e3600_r224_in1k
resnetv2_18d|ra4_e3600_r224_in1k
resnetv2_34|ra4_e3600_r224_in1k
resnetv2_34d|ra4_e3600_r224_in1k ra4_e3600_r384_in1k
resnetv2_50|a1h_in1k
resnetv2_50d|untrained
resnetv2_50d_evos|ah_in1k
resnetv2_50d_frn|untrained
resnetv2_50d_gn|ah_in1k
resnetv2_50t|untrained
resnetv2_50x1_bit|goog_distilled_in1k goog_in21k goog_in21k_ft_in1k
resnetv2_50x3_bit|goog_in21k goog_in21k_ft_in1k
resnext101_32x16d|fb_ssl_yfcc100m_ft_in1k fb_swsl_ig1b_ft_in1k fb_wsl_ig1b_ft_in1k
resnext101_32x32d|fb_wsl_ig1b_ft_in1k
resnext101_32x48d|fb_wsl_ig1b_ft_in1k
resnext101_32x4d|fb_ssl_yfcc100m_ft_in1k fb_swsl_ig1b_ft_in1k gluon_in1k untrained
resnext101_32x8d|fb_ssl_yfcc100m_ft_in1k fb_swsl_ig1b_ft_in1k fb_wsl_ig1b_ft_in1k tv2_in1k tv_in1k
resnext101_64x4d|c1_in1k gluon_in1k tv_in1k
resnext26ts|ra2_in1k
resnext50_32x4d|a1_in1k a1h_in1k a2_in1k a3_in1k fb_ssl_yfcc100m_ft_in1k fb_swsl_ig1b_ft_in1k gluon_in1k ra_in1k tv2_in1k tv_in1k
resnext50d_32x4d|bt_in1k
rexnet_100|nav_in1k
rexnet_130|nav_in1k
rexnet_150|nav_in1k
rexnet_200|nav_in1k
rexnet_300|nav_in1k
rexnetr_100|untrained
rexnetr_130|untrained
rexnetr_150|untrained
rexnetr_200|sw_in12k sw_in12k_ft_in1k
rexnetr_300|sw_in12k sw_in12k_ft_in1k
sam2_hiera_base_plus|fb_r896 fb_r896_2pt1
sam2_hiera_large|fb_r1024 fb_r1024_2pt1
sam2_hiera_small|fb_r896 fb_r896_2pt1
sam2_hiera_tiny|fb_r896 fb_r896_2pt1
samvit_base_patch16|sa1b
samvit_base_patch16_224|
samvit_huge_patch16|sa1b
samvit_large_patch16|sa1b
sebotnet33ts_256|a1h_in1k
sedarknet21|untrained
sehalonet33ts|ra2_in1k
selecsls42|untrained
selecsls42b|in1k
selecsls60|in1k
selecsls60b|in1k
selecsls84|untrained
semnasnet_050|untrained
semnasnet_075|rmsp_in1k
semnasnet_100|rmsp_in1k
semnasnet_140|untrained
senet154|gluon_in1k
sequencer2d_l|in1k
sequencer2d_m|in1k
sequencer2d_s|in1k
seresnet101|untrained
seresnet152|untrained
seresnet152d|ra2_in1k
seresnet18|untrained
seresnet200d|untrained
seresnet269d|untrained
seresnet33ts|ra2_in1k
seresnet34|untrained
seresnet50|a1_in1k a2_in1k a3_in1k ra2_in1k
seresnet50t|untrained
seresnetaa50d|untrained
seresnext101_32x4d|gluon_in1k untrained
seresnext101_32x8d|ah_in1k
seresnext101_64x4d|gluon_in1k
seresnext101d_32x8d|ah_in1k
seresnext26d_32x4d|bt_in1k
seresnext26t_32x4d|bt_in1k
seresnext26ts|ch_in1k
seresnext50_32x4d|gluon_in1k racm_in1k
seresnextaa101d_32x8d|ah_in1k sw_in12k sw_in12k_ft_in1k sw_in12k_ft_in1k_288
seresnextaa201d_32x8d|sw_in12k sw_in12k_ft_in1k_384
shvit_s1|in1k
shvit_s2|in1k
shvit_s3|in1k
shvit_s4|in1k
skresnet18|ra_in1k
skresnet34|ra_in1k
skresnet50|untrained
skresnet50d|untrained
skresnext50_32x4d|ra_in1k
spnasnet_100|rmsp_in1k
starnet_s050|untrained
starnet_s1|in1k
starnet_s100|untrained
starnet_s150|untrained
starnet_s2|in1k
starnet_s3|in1k
starnet_s4|in1k
swiftformer_l1|dist_in1k
swiftformer_l3|dist_in1k
swiftformer_s|dist_in1k
swiftformer_xs|dist_in1k
swin_base_patch4_window12_384|ms_in1k ms_in22k ms_in22k_ft_in1k
swin_base_patch4_window7_224|ms_in1k ms_in22k ms_in22k_ft_in1k
swin_large_patch4_window12_384|ms_in22k ms_in22k_ft_in1k
swin_large_patch4_window7_224|ms_in22k ms_in22k_ft_in1k
swin_s3_base_224|ms_in1k
swin_s3_small_224|ms_in1k
swin_s3_tiny_224|ms_in1k
swin_small_patch4_window7_224|ms_in1k ms_in22k ms_in22k_ft_in1k
swin_tiny_patch4_window7_224|ms_in1k ms_in22k ms_in22k_ft_in1k
swinv2_base_window12_192|ms_in22k
swinv2_base_window12to16_192to256|ms_in22k_ft_in1k
swinv2_base_window12to24_192to384|ms_in22k_ft_in1k
swinv2_base_window16_256|ms_in1k
swinv2_base_window8_256|ms_in1k
swinv2_cr_base_224|untrained
swinv2_cr_base_384|untrained
swinv2_cr_base_ns_224|untrained
swinv2_cr_giant_224|untrained
swinv2_cr_giant_384|untrained
swinv2_cr_huge_224|untrained
swinv2_cr_huge_384|untrained
swinv2_cr_large_224|untrained
swinv2_cr_large_384|untrained
swinv2_cr_small_224|sw_in1k
swinv2_cr_small_384|untrained
swinv2_cr_small_ns_224|sw_in1k
swinv2_cr_small_ns_256|untrained
swinv2_cr_tiny_224|untrained
swinv2_cr_tiny_384|untrained
swinv2_cr_tiny_ns_224|sw_in1k
swinv2_large_window12_192|ms_in22k
swinv2_large_window12to16_192to256|ms_in22k_ft_in1k
swinv2_large_window12to24_192to384|ms_in22k_ft_in1k
swinv2_small_window16_256|ms_in1k
swinv2_small_window8_256|ms_in1k
swinv2_tiny_window16_256|ms_in1k
swinv2_tiny_window8_256|ms_in1k
test_byobnet|r160_in1k
test_coatnet|untrained
test_convnext|r160_in1k
test_convnext2|r160_in1k
test_convnext3|r160_in1k
test_efficientnet|r160_in1k
test_efficientnet_evos|r160_in1k
test_efficientnet_gn|r160_in1k
test_efficientnet_ln|r160_in1k
test_mambaout|
test_maxvit|untrained
test_nfnet|r160_in1k
test_resnet|r160_in1k
test_vit|r160_in1k
test_vit2|r160_in1k
test_vit3|r160_in1k
test_vit4|r160_in1k
test_vit_relpos|untrained
tf_efficientnet_b0|aa_in1k ap_in1k in1k ns_jft_in1k
tf_efficientnet_b1|aa_in1k ap_in1k in1k ns_jft_in1k
tf_efficientnet_b2|aa_in1k ap_in1k in1k ns_jft_in1k
tf_efficientnet_b3|aa_in1k ap_in1k in1k ns_jft_in1k
tf_efficientnet_b4|aa_in1k ap_in1k in1k ns_jft_in1k
tf_efficientnet_b5|aa_in1k ap_in1k in1k ns_jft_in1k ra_in1k
tf_efficientnet_b6|aa_in1k ap_in1k ns_jft_in1k
tf_efficientnet_b7|aa_in1k ap_in1k ns_jft_in1k ra_in1k
tf_efficientnet_b8|ap_in1k ra_in1k
tf_efficientnet_cc_b0_4e|in1k
tf_efficientnet_cc_b0_8e|in1k
tf_efficientnet_cc_b1_8e|in1k
tf_efficientnet_el|in1k
tf_efficientnet_em|in1k
tf_efficientnet_es|in1k
tf_efficientnet_l2|ns_jft_in1k ns_jft_in1k_475
tf_efficientnet_lite0|in1k
tf_efficientnet_lite1|in1k
tf_efficientnet_lite2|in1k
tf_efficientnet_lite3|in1k
tf_efficientnet_lite4|in1k
tf_efficientnetv2_b0|in1k
tf_efficientnetv2_b1|in1k
tf_efficientnetv2_b2|in1k
tf_efficientnetv2_b3|in1k in21k in21k_ft_in1k
tf_efficientnetv2_l|in1k in21k in21k_ft_in1k
tf_efficientnetv2_m|in1k in21k in21k_ft_in1k
tf_efficientnetv2_s|in1k in21k in21k_ft_in1k
tf_efficientnetv2_xl|in21k in21k_ft_in1k
tf_mixnet_l|in1k
tf_mixnet_m|in1k
tf_mixnet_s|in1k
tf_mobilenetv3_large_075|in1k
tf_mobilenetv3_large_100|in1k
tf_mobilenetv3_large_minimal_100|in1k
tf_mobilenetv3_small_075|in1k
tf_mobilenetv3_small_100|in1k
tf_mobilenetv3_small_minimal_100|in1k
tiny_vit_11m_224|dist_in22k dist_in22k_ft_in1k in1k
tiny_vit_21m_224|dist_in22k dist_in22k_ft_in1k in1k
tiny_vit_21m_384|dist_in22k_ft_in1k
tiny_vit_21m_512|dist_in22k_ft_in1k
tiny_vit_5m_224|dist_in22k dist_in22k_ft_in1k in1k
tinynet_a|in1k
tinynet_b|in1k
tinynet_c|in1k
tinynet_d|in1k
tinynet_e|in1k
tnt_b_patch16_224|in1k
tnt_s_legacy_patch16_224|in1k
tnt_s_patch16_224|in1k
tresnet_l|miil_in1k miil_in1k_448
tresnet_m|miil_in1k miil_in1k_448 miil_in21k miil_in21k_ft_in1k
tresnet_v2_l|miil_in21k miil_in21k_ft_in1k
tresnet_xl|miil_in1k miil_in1k_448
twins_pcpvt_base|in1k
twins_pcpvt_large|in1k
twins_pcpvt_small|in1k
twins_svt_base|in1k
twins_svt_large|in1k
twins_svt_small|in1k
vgg11|tv_in1k
vgg11_bn|tv_in1k
vgg13|tv_in1k
vgg13_bn|tv_in1k
vgg16|tv_in1k
vgg16_bn|tv_in1k
vgg19|tv_in1k
vgg19_bn|tv_in1k
visformer_small|in1k
visformer_tiny|in1k
vit_5b_patch16_sapiens2|fb
vit_7b_patch16_dinov3|lvd1689m sat493m
vit_base_mci_224|apple_mclip apple_mclip2_dfndr2b apple_mclip_lt
vit_base_patch14_dinov2|lvd142m
vit_base_patch14_reg1_tipsv2|webli
vit_base_patch14_reg4_dinov2|lvd142m
vit_base_patch16_18x2_224|untrained
vit_base_patch16_224|augreg2_in21k_ft_in1k augreg_in1k augreg_in21k augreg_in21k_ft_in1k bamboo dino mae orig_in21k orig_in21k_ft_in1k sam_in1k
vit_base_patch16_224_miil|in21k in21k_ft_in1k
vit_base_patch16_384|augreg_in1k augreg_in21k_ft_in1k orig_in21k_ft_in1k
vit_base_patch16_clip_224|datacompxl dfn2b laion2b laion2b_ft_in12k laion2b_ft_in12k_in1k laion2b_ft_in1k laion400m_e32 metaclip_2pt5b metaclip_400m openai openai_ft_in12k openai_ft_in12k_in1k openai_ft_in1k
vit_base_patch16_clip_384|laion2b_ft_in12k_in1k laion2b_ft_in1k openai_ft_in12k_in1k openai_ft_in1k
vit_base_patch16_clip_quickgelu_224|metaclip_2pt5b metaclip_400m openai
vit_base_patch16_dinov3|lvd1689m
vit_base_patch16_dinov3_qkvb|eupe_lvd1689m lvd1689m
vit_base_patch16_gap_224|untrained
vit_base_patch16_lingbot|robbyant
vit_base_patch16_plus_240|untrained
vit_base_patch16_plus_clip_240|laion400m_e32
vit_base_patch16_radio_v3|c_radio
vit_base_patch16_reg4_gap_256|untrained
vit_base_patch16_rope_224|naver_in1k
vit_base_patch16_rope_ape_224|naver_in1k
vit_base_patch16_rope_mixed_224|naver_in1k
vit_base_patch16_rope_mixed_ape_224|naver_in1k
vit_base_patch16_rope_reg1_gap_256|sbb_in1k
vit_base_patch16_rpn_224|sw_in1k
vit_base_patch16_sapiens2|fb
vit_base_patch16_siglip_224|v2_webli webli
vit_base_patch16_siglip_256|v2_webli webli webli_i18n
vit_base_patch16_siglip_384|v2_webli webli
vit_base_patch16_siglip_512|v2_webli webli
vit_base_patch16_siglip_gap_224|v2_webli webli
vit_base_patch16_siglip_gap_256|v2_webli webli webli_i18n
vit_base_patch16_siglip_gap_384|v2_webli webli
vit_base_patch16_siglip_gap_512|v2_webli webli
vit_base_patch16_xp_224|untrained
vit_base_patch32_224|augreg_in1k augreg_in21k augreg_in21k_ft_in1k orig_in21k sam_in1k
vit_base_patch32_384|augreg_in1k augreg_in21k_ft_in1k
vit_base_patch32_clip_224|datacompxl laion2b laion2b_ft_in12k_in1k laion2b_ft_in1k laion400m_e32 metaclip_2pt5b metaclip_400m openai openai_ft_in12k_in1k openai_ft_in1k
vit_base_patch32_clip_256|datacompxl
vit_base_patch32_clip_384|laion2b_ft_in12k_in1k openai_ft_in12k_in1k
vit_base_patch32_clip_448|laion2b_ft_in12k_in1k
vit_base_patch32_clip_quickgelu_224|laion400m_e32 metaclip_2pt5b metaclip_400m openai
vit_base_patch32_plus_256|untrained
vit_base_patch32_siglip_256|v2_webli
vit_base_patch32_siglip_gap_256|v2_webli
vit_base_patch8_224|augreg2_in21k_ft_in1k augreg_in21k augreg_in21k_ft_in1k dino
vit_base_r26_s32_224|untrained
vit_base_r50_s16_224|orig_in21k
vit_base_r50_s16_384|orig_in21k_ft_in1k
vit_base_resnet26d_224|untrained
vit_base_resnet50d_224|untrained
vit_betwixt_patch16_gap_256|untrained
vit_betwixt_patch16_reg1_gap_256|sbb_in1k
vit_betwixt_patch16_reg4_gap_256|sbb2_e200_in12k sbb2_e200_in12k_ft_in1k sbb_in12k sbb_in12k_ft_in1k sbb_in1k
vit_betwixt_patch16_reg4_gap_384|sbb2_e200_in12k_ft_in1k
vit_betwixt_patch16_rope_reg4_gap_256|sbb_in1k
vit_betwixt_patch32_clip_224|tinyclip_laion400m
vit_dlittle_patch16_reg1_gap_256|sbb_nadamuon_in1k
vit_dpwee_patch16_reg1_gap_256|sbb_in1k sbb_nadamuon_in1k
vit_dwee_patch16_reg1_gap_256|sbb_in1k sbb_nadamuon_in1k
vit_giant_patch14_224|untrained
vit_giant_patch14_clip_224|laion2b
vit_giant_patch14_dinov2|lvd142m
vit_giant_patch14_reg1_tipsv2|webli
vit_giant_patch14_reg4_dinov2|lvd142m
vit_giant_patch16_gap_224|in22k_ijepa
vit_giant_patch16_lingbot|robbyant
vit_giant_patch16_radio_v3|c_radio
vit_giant_patch16_sapiens2|fb
vit_giantopt_patch16_siglip_256|v2_webli
vit_giantopt_patch16_siglip_384|v2_webli
vit_giantopt_patch16_siglip_gap_256|v2_webli
vit_giantopt_patch16_siglip_gap_384|v2_webli
vit_gigantic_patch14_224|untrained
vit_gigantic_patch14_clip_224|laion2b metaclip2_worldwide metaclip_2pt5b
vit_gigantic_patch14_clip_378|metaclip2_worldwide
vit_gigantic_patch14_clip_quickgelu_224|metaclip_2pt5b
vit_huge_patch14_224|mae orig_in21k untrained
vit_huge_patch14_clip_224|dfn5b laion2b laion2b_ft_in12k laion2b_ft_in12k_in1k laion2b_ft_in1k metaclip2_worldwide metaclip_2pt5b metaclip_altogether
vit_huge_patch14_clip_336|laion2b_ft_in12k_in1k laion2b_ft_in1k
vit_huge_patch14_clip_378|dfn5b metaclip2_worldwide
vit_huge_patch14_clip_quickgelu_224|dfn5b metaclip2_worldwide metaclip_2pt5b
vit_huge_patch14_clip_quickgelu_378|dfn5b
vit_huge_patch14_gap_224|in1k_ijepa in22k_ijepa
vit_huge_patch14_xp_224|untrained
vit_huge_patch16_gap_448|in1k_ijepa
vit_huge_patch16_radio_v3|c_radio
vit_huge_patch16_radio_v4|c_radio
vit_huge_patch16_sapiens2|fb
vit_huge_plus_patch16_dinov3|lvd1689m
vit_huge_plus_patch16_dinov3_qkvb|lvd1689m
vit_intern300m_patch14_448|ogvl_2pt5 ogvl_dist
vit_large_patch14_224|untrained
vit_large_patch14_clip_224|apple_mclip2_dfndr2b datacompxl dfn2b dfn2b_s39b laion2b laion2b_ft_in12k laion2b_ft_in12k_in1k laion2b_ft_in1k laion400m_e32 metaclip_2pt5b metaclip_400m openai openai_ft_in12k openai_ft_in12k_in1k openai_ft_in1k
vit_large_patch14_clip_336|laion2b_ft_in12k_in1k laion2b_ft_in1k openai openai_ft_in12k_in1k
vit_large_patch14_clip_quickgelu_224|dfn2b metaclip_2pt5b metaclip_400m openai
vit_large_patch14_clip_quickgelu_336|openai
vit_large_patch14_dinov2|lvd142m
vit_large_patch14_reg1_tipsv2|webli
vit_large_patch14_reg4_dinov2|lvd142m
vit_large_patch14_xp_224|untrained
vit_large_patch16_224|augreg_in21k augreg_in21k_ft_in1k mae orig_in21k
vit_large_patch16_384|augreg_in21k_ft_in1k
vit_large_patch16_dinov3|lvd1689m sat493m
vit_large_patch16_dinov3_qkvb|lvd1689m sat493m
vit_large_patch16_lingbot|robbyant
vit_large_patch16_radio_v3|c_radio
vit_large_patch16_rope_224|naver_in1k
vit_large_patch16_rope_ape_224|naver_in1k
vit_large_patch16_rope_mixed_224|naver_in1k
vit_large_patch16_rope_mixed_ape_224|naver_in1k
vit_large_patch16_sapiens2|fb
vit_large_patch16_siglip_256|v2_webli webli
vit_large_patch16_siglip_384|v2_webli webli
vit_large_patch16_siglip_512|v2_webli
vit_large_patch16_siglip_gap_256|v2_webli webli
vit_large_patch16_siglip_gap_384|v2_webli webli
vit_large_patch16_siglip_gap_512|v2_webli
vit_large_patch32_224|orig_in21k
vit_large_patch32_384|orig_in21k_ft_in1k
vit_large_r50_s32_224|augreg_in21k augreg_in21k_ft_in1k
vit_large_r50_s32_384|augreg_in21k_ft_in1k
vit_little_patch16_reg1_gap_256|sbb_in12k sbb_in12k_ft_in1k
vit_little_patch16_reg4_gap_256|sbb_in1k
vit_medium_patch16_clip_224|tinyclip_yfcc15m
vit_medium_patch16_gap_240|sw_in12k
vit_medium_patch16_gap_256|sw_in12k_ft_in1k
vit_medium_patch16_gap_384|sw_in12k_ft_in1k
vit_medium_patch16_reg1_gap_256|sbb_in1k
vit_medium_patch16_reg4_gap_256|sbb_in12k sbb_in12k_ft_in1k sbb_in1k
vit_medium_patch16_rope_reg1_gap_256|sbb_in1k
vit_medium_patch32_clip_224|tinyclip_laion400m
vit_mediumd_patch16_reg4_gap_256|sbb2_e200_in12k sbb2_e200_in12k_ft_in1k sbb_in12k sbb_in12k_ft_in1k
vit_mediumd_patch16_reg4_gap_384|sbb2_e200_in12k_ft_in1k
vit_mediumd_patch16_rope_reg1_gap_256|sbb_in1k
vit_pe_core_base_patch16_224|fb
vit_pe_core_gigantic_patch14_448|fb
vit_pe_core_large_patch14_336|fb
vit_pe_core_small_patch16_384|fb
vit_pe_core_tiny_patch16_384|fb
vit_pe_lang_gigantic_patch14_448|fb fb_tiling
vit_pe_lang_large_patch14_448|fb fb_tiling
vit_pe_spatial_base_patch16_512|fb
vit_pe_spatial_gigantic_patch14_448|fb
vit_pe_spatial_large_patch14_448|fb
vit_pe_spatial_small_patch16_512|fb
vit_pe_spatial_tiny_patch16_512|fb
vit_pwee_patch16_reg1_gap_256|sbb_in1k
vit_relpos_base_patch16_224|sw_in1k
vit_relpos_base_patch16_cls_224|untrained
vit_relpos_base_patch16_clsgap_224|sw_in1k
vit_relpos_base_patch16_plus_240|untrained
vit_relpos_base_patch16_rpn_224|untrained
vit_relpos_base_patch32_plus_rpn_256|sw_in1k
vit_relpos_medium_patch16_224|sw_in1k
vit_relpos_medium_patch16_cls_224|sw_in1k
vit_relpos_medium_patch16_rpn_224|sw_in1k
vit_relpos_small_patch16_224|sw_in1k
vit_relpos_small_patch16_rpn_224|untrained
vit_small_patch14_dinov2|lvd142m
vit_small_patch14_reg4_dinov2|lvd142m
vit_small_patch16_18x2_224|untrained
vit_small_patch16_224|augreg_in1k augreg_in21k augreg_in21k_ft_in1k dino
vit_small_patch16_36x1_224|untrained
vit_small_patch16_384|augreg_in1k augreg_in21k_ft_in1k
vit_small_patch16_dinov3|lvd1689m
vit_small_patch16_dinov3_qkvb|eupe_lvd1689m lvd1689m
vit_small_patch16_lingbot|robbyant
vit_small_patch16_rope_224|naver_in1k
vit_small_patch16_rope_ape_224|naver_in1k
vit_small_patch16_rope_mixed_224|naver_in1k
vit_small_patch16_rope_mixed_ape_224|naver_in1k
vit_small_patch32_224|augreg_in21k augreg_in21k_ft_in1k
vit_small_patch32_384|augreg_in21k_ft_in1k
vit_small_patch8_224|dino
vit_small_plus_patch16_dinov3|lvd1689m
vit_small_plus_patch16_dinov3_qkvb|lvd1689m
vit_small_r26_s32_224|augreg_in21k augreg_in21k_ft_in1k
vit_small_r26_s32_384|augreg_in21k_ft_in1k
vit_small_resnet26d_224|untrained
vit_small_resnet50d_s16_224|untrained
vit_so150m2_patch16_reg1_gap_256|sbb_e200_in12k sbb_e200_in12k_ft_in1k
vit_so150m2_patch16_reg1_gap_384|sbb_e200_in12k_ft_in1k
vit_so150m2_patch16_reg1_gap_448|sbb_e200_in12k_ft_in1k
vit_so150m_patch16_reg4_gap_256|sbb_e250_in12k sbb_e250_in12k_ft_in1k
vit_so150m_patch16_reg4_gap_384|sbb_e250_in12k_ft_in1k
vit_so150m_patch16_reg4_map_256|untrained
vit_so400m_patch14_reg1_tipsv2|webli
vit_so400m_patch14_siglip_224|v2_webli webli
vit_so400m_patch14_siglip_378|v2_webli webli webli_ft_in1k
vit_so400m_patch14_siglip_384|webli
vit_so400m_patch14_siglip_gap_224|pali2_10b_pt pali2_3b_pt pali_mix pali_pt v2_webli webli
vit_so400m_patch14_siglip_gap_378|v2_webli webli webli_ft_in1k
vit_so400m_patch14_siglip_gap_384|webli
vit_so400m_patch14_siglip_gap_448|pali2_10b_docci pali2_10b_pt pali2_3b_docci pali2_3b_pt pali_mix pali_ocrvqa pali_pt pali_refcoco_seg
vit_so400m_patch14_siglip_gap_896|pali2_10b_pt pali2_3b_pt pali_ocrvqa pali_pt pali_refcoco_seg
vit_so400m_patch16_radio_v4|c_radio
vit_so400m_patch16_siglip_256|v2_webli webli_i18n
vit_so400m_patch16_siglip_384|v2_webli
vit_so400m_patch16_siglip_512|v2_webli
vit_so400m_patch16_siglip_gap_256|v2_webli webli_i18n
vit_so400m_patch16_siglip_gap_384|v2_webli
vit_so400m_patch16_siglip_gap_512|v2_webli
vit_srelpos_medium_patch16_224|sw_in1k
vit_srelpos_small_patch16_224|sw_in1k
vit_tiny_patch16_224|augreg_in21k augreg_in21k_ft_in1k
vit_tiny_patch16_384|augreg_in21k_ft_in1k
vit_tiny_patch16_dinov3_qkvb|eupe_lvd1689m
vit_tiny_r_s16_p8_224|augreg_in21k augreg_in21k_ft_in1k
vit_tiny_r_s16_p8_384|augreg_in21k_ft_in1k
vit_wee_patch16_reg1_gap_256|sbb_in1k
vit_xsmall_patch16_clip_224|tinyclip_yfcc15m
vitamin_base_224|datacomp1b_clip datacomp1b_clip_ltt
vitamin_large2_224|datacomp1b_clip
vitamin_large2_256|datacomp1b_clip
vitamin_large2_336|datacomp1b_clip
vitamin_large2_384|datacomp1b_clip
vitamin_large_224|datacomp1b_clip
vitamin_large_256|datacomp1b_clip
vitamin_large_336|datacomp1b_clip
vitamin_large_384|datacomp1b_clip
vitamin_small_224|datacomp1b_clip datacomp1b_clip_ltt
vitamin_xlarge_256|datacomp1b_clip
vitamin_xlarge_336|datacomp1b_clip
vitamin_xlarge_384|datacomp1b_clip
volo_d1_224|sail_in1k
volo_d1_384|sail_in1k
volo_d2_224|sail_in1k
volo_d2_384|sail_in1k
volo_d3_224|sail_in1k
volo_d3_448|sail_in1k
volo_d4_224|sail_in1k
volo_d4_448|sail_in1k
volo_d5_224|sail_in1k
volo_d5_448|sail_in1k
volo_d5_512|sail_in1k
vovnet39a|untrained
vovnet57a|untrained
wide_resnet101_2|tv2_in1k tv_in1k
wide_resnet50_2|racm_in1k tv2_in1k tv_in1k
xception41|tf_in1k
xception41p|ra3_in1k
xception65|ra3_in1k tf_in1k
xception65p|ra3_in1k
xception71|tf_in1k
xcit_large_24_p16_224|fb_dist_in1k fb_in1k
xcit_large_24_p16_384|fb_dist_in1k
xcit_large_24_p8_224|fb_dist_in1k fb_in1k
xcit_large_24_p8_384|fb_dist_in1k
xcit_medium_24_p16_224|fb_dist_in1k fb_in1k
xcit_medium_24_p16_384|fb_dist_in1k
xcit_medium_24_p8_224|fb_dist_in1k fb_in1k
xcit_medium_24_p8_384|fb_dist_in1k
xcit_nano_12_p16_224|fb_dist_in1k fb_in1k
xcit_nano_12_p16_384|fb_dist_in1k
xcit_nano_12_p8_224|fb_dist_in1k fb_in1k
xcit_nano_12_p8_384|fb_dist_in1k
xcit_small_12_p16_224|fb_dist_in1k fb_in1k
xcit_small_12_p16_384|fb_dist_in1k
xcit_small_12_p8_224|fb_dist_in1k fb_in1k
xcit_small_12_p8_384|fb_dist_in1k
xcit_small_24_p16_224|fb_dist_in1k fb_in1k
xcit_small_24_p16_384|fb_dist_in1k
xcit_small_24_p8_224|fb_dist_in1k fb_in1k
xcit_small_24_p8_384|fb_dist_in1k
xcit_tiny_12_p16_224|fb_dist_in1k fb_in1k
xcit_tiny_12_p16_384|fb_dist_in1k
xcit_tiny_12_p8_224|fb_dist_in1k fb_in1k
xcit_tiny_12_p8_384|fb_dist_in1k
xcit_tiny_24_p16_224|fb_dist_in1k fb_in1k
xcit_tiny_24_p16_384|fb_dist_in1k
xcit_tiny_24_p8_224|fb_dist_in1k fb_in1k
xcit_tiny_24_p8_384|fb_dist_in1k
adv_inception_v3||inception_v3.tf_adv_in1k
convnext_base_384_in22ft1k||convnext_base.fb_in22k_ft_in1k_384
convnext_base_in22ft1k||convnext_base.fb_in22k_ft_in1k
convnext_base_in22k||convnext_base.fb_in22k
convnext_large_384_in22ft1k||convnext_large.fb_in22k_ft_in1k_384
convnext_large_in22ft1k||convnext_large.fb_in22k_ft_in1k
convnext_large_in22k||convnext_large.fb_in22k
convnext_small_384_in22ft1k||convnext_small.fb_in22k_ft_in1k_384
convnext_small_in22ft1k||convnext_small.fb_in22k_ft_in1k
convnext_small_in22k||convnext_small.fb_in22k
convnext_tiny_384_in22ft1k||convnext_tiny.fb_in22k_ft_in1k_384
convnext_tiny_in22ft1k||convnext_tiny.fb_in22k_ft_in1k
convnext_tiny_in22k||convnext_tiny.fb_in22k
convnext_xlarge_384_in22ft1k||convnext_xlarge.fb_in22k_ft_in1k_384
convnext_xlarge_in22ft1k||convnext_xlarge.fb_in22k_ft_in1k
convnext_xlarge_in22k||convnext_xlarge.fb_in22k
deit3_base_patch16_224_in21ft1k||deit3_base_patch16_224.fb_in22k_ft_in1k
deit3_base_patch16_384_in21ft1k||deit3_base_patch16_384.fb_in22k_ft_in1k
deit3_huge_patch14_224_in21ft1k||deit3_huge_patch14_224.fb_in22k_ft_in1k
deit3_large_patch16_224_in21ft1k||deit3_large_patch16_224.fb_in22k_ft_in1k
deit3_large_patch16_384_in21ft1k||deit3_large_patch16_384.fb_in22k_ft_in1k
deit3_medium_patch16_224_in21ft1k||deit3_medium_patch16_224.fb_in22k_ft_in1k
deit3_small_patch16_224_in21ft1k||deit3_small_patch16_224.fb_in22k_ft_in1k
deit3_small_patch16_384_in21ft1k||deit3_small_patch16_384.fb_in22k_ft_in1k
device||-
dtype||-
efficientnet_b2a||efficientnet_b2
efficientnet_b3a||efficientnet_b3
ens_adv_inception_resnet_v2||inception_resnet_v2.tf_ens_adv_in1k
gluon_inception_v3||inception_v3.gluon_in1k
gluon_resnet101_v1b||resnet101.gluon_in1k
gluon_resnet101_v1c||resnet101c.gluon_in1k
gluon_resnet101_v1d||resnet101d.gluon_in1k
gluon_resnet101_v1s||resnet101s.gluon_in1k
gluon_resnet152_v1b||resnet152.gluon_in1k
gluon_resnet152_v1c||resnet152c.gluon_in1k
gluon_resnet152_v1d||resnet152d.gluon_in1k
gluon_resnet152_v1s||resnet152s.gluon_in1k
gluon_resnet18_v1b||resnet18.gluon_in1k
gluon_resnet34_v1b||resnet34.gluon_in1k
gluon_resnet50_v1b||resnet50.gluon_in1k
gluon_resnet50_v1c||resnet50c.gluon_in1k
gluon_resnet50_v1d||resnet50d.gluon_in1k
gluon_resnet50_v1s||resnet50s.gluon_in1k
gluon_resnext101_32x4d||resnext101_32x4d.gluon_in1k
gluon_resnext101_64x4d||resnext101_64x4d.gluon_in1k
gluon_resnext50_32x4d||resnext50_32x4d.gluon_in1k
gluon_senet154||senet154.gluon_in1k
gluon_seresnext101_32x4d||seresnext101_32x4d.gluon_in1k
gluon_seresnext101_64x4d||seresnext101_64x4d.gluon_in1k
gluon_seresnext50_32x4d||seresnext50_32x4d.gluon_in1k
ig_resnext101_32x16d||resnext101_32x8d.fb_wsl_ig1b_ft_in1k
ig_resnext101_32x32d||resnext101_32x8d.fb_wsl_ig1b_ft_in1k
ig_resnext101_32x48d||resnext101_32x8d.fb_wsl_ig1b_ft_in1k
ig_resnext101_32x8d||resnext101_32x8d.fb_wsl_ig1b_ft_in1k
jx_nest_base||nest_base_jx
jx_nest_small||nest_small_jx
jx_nest_tiny||nest_tiny_jx
mixer_b16_224_in21k||mixer_b16_224.goog_in21k_ft_in1k
mixer_b16_224_miil||mixer_b16_224.miil_in21k_ft_in1k
mixer_b16_224_miil_in21k||mixer_b16_224.miil_in21k
mixer_l16_224_in21k||mixer_l16_224.goog_in21k_ft_in1k
mnasnet_a1||semnasnet_100
mnasnet_b1||mnasnet_100
mobilenetv3_large_100_miil||mobilenetv3_large_100.miil_in21k_ft_in1k
mobilenetv3_large_100_miil_in21k||mobilenetv3_large_100.miil_in21k
mobilevitv2_150_384_in22ft1k||mobilevitv2_150.cvnets_in22k_ft_in1k_384
mobilevitv2_150_in22ft1k||mobilevitv2_150.cvnets_in22k_ft_in1k
mobilevitv2_175_384_in22ft1k||mobilevitv2_175.cvnets_in22k_ft_in1k_384
mobilevitv2_175_in22ft1k||mobilevitv2_175.cvnets_in22k_ft_in1k
mobilevitv2_200_384_in22ft1k||mobilevitv2_200.cvnets_in22k_ft_in1k_384
mobilevitv2_200_in22ft1k||mobilevitv2_200.cvnets_in22k_ft_in1k
regnetz_040h||regnetz_040_h
resmlp_12_224_dino||resmlp_12_224
resmlp_12_distilled_224||resmlp_12_224.fb_distilled_in1k
resmlp_24_224_dino||resmlp_24_224
resmlp_24_distilled_224||resmlp_24_224.fb_distilled_in1k
resmlp_36_distilled_224||resmlp_36_224.fb_distilled_in1k
resmlp_big_24_224_in22ft1k||resmlp_big_24_224.fb_in22k_ft_in1k
resmlp_big_24_distilled_224||resmlp_big_24_224.fb_distilled_in1k
resnetv2_101x1_bitm||resnetv2_101x1_bit.goog_in21k_ft_in1k
resnetv2_101x1_bitm_in21k||resnetv2_101x1_bit.goog_in21k
resnetv2_101x3_bitm||resnetv2_101x3_bit.goog_in21k_ft_in1k
resnetv2_101x3_bitm_in21k||resnetv2_101x3_bit.goog_in21k
resnetv2_152x2_bit_teacher||resnetv2_152x2_bit.goog_teacher_in21k_ft_in1k
resnetv2_152x2_bit_teacher_384||resnetv2_152x2_bit.goog_teacher_in21k_ft_in1k_384
resnetv2_152x2_bitm||resnetv2_152x2_bit.goog_in21k_ft_in1k
resnetv2_152x2_bitm_in21k||resnetv2_152x2_bit.goog_in21k
resnetv2_152x4_bitm||resnetv2_152x4_bit.goog_in21k_ft_in1k
resnetv2_152x4_bitm_in21k||resnetv2_152x4_bit.goog_in21k
resnetv2_50x1_bit_distilled||resnetv2_50x1_bit.goog_distilled_in1k
resnetv2_50x1_bitm||resnetv2_50x1_bit.goog_in21k_ft_in1k
resnetv2_50x1_bitm_in21k||resnetv2_50x1_bit.goog_in21k
resnetv2_50x3_bitm||resnetv2_50x3_bit.goog_in21k_ft_in1k
resnetv2_50x3_bitm_in21k||resnetv2_50x3_bit.goog_in21k
seresnext26tn_32x4d||seresnext26t_32x4d
ssl_resnet18||resnet18.fb_ssl_yfcc100m_ft_in1k
ssl_resnet50||resnet50.fb_ssl_yfcc100m_ft_in1k
ssl_resnext101_32x16d||resnext101_32x16d.fb_ssl_yfcc100m_ft_in1k
ssl_resnext101_32x4d||resnext101_32x4d.fb_ssl_yfcc100m_ft_in1k
ssl_resnext101_32x8d||resnext101_32x8d.fb_ssl_yfcc100m_ft_in1k
ssl_resnext50_32x4d||resnext50_32x4d.fb_ssl_yfcc100m_ft_in1k
swin_base_patch4_window12_384_in22k||swin_base_patch4_window12_384.ms_in22k
swin_base_patch4_window7_224_in22k||swin_base_patch4_window7_224.ms_in22k
swin_large_patch4_window12_384_in22k||swin_large_patch4_window12_384.ms_in22k
swin_large_patch4_window7_224_in22k||swin_large_patch4_window7_224.ms_in22k
swinv2_base_window12_192_22k||swinv2_base_window12_192.ms_in22k
swinv2_base_window12to16_192to256_22kft1k||swinv2_base_window12to16_192to256.ms_in22k_ft_in1k
swinv2_base_window12to24_192to384_22kft1k||swinv2_base_window12to24_192to384.ms_in22k_ft_in1k
swinv2_large_window12_192_22k||swinv2_large_window12_192.ms_in22k
swinv2_large_window12to16_192to256_22kft1k||swinv2_large_window12to16_192to256.ms_in22k_ft_in1k
swinv2_large_window12to24_192to384_22kft1k||swinv2_large_window12to24_192to384.ms_in22k_ft_in1k
swsl_resnet18||resnet18.fb_swsl_ig1b_ft_in1k
swsl_resnet50||resnet50.fb_swsl_ig1b_ft_in1k
swsl_resnext101_32x16d||resnext101_32x16d.fb_swsl_ig1b_ft_in1k
swsl_resnext101_32x4d||resnext101_32x4d.fb_swsl_ig1b_ft_in1k
swsl_resnext101_32x8d||resnext101_32x8d.fb_swsl_ig1b_ft_in1k
swsl_resnext50_32x4d||resnext50_32x4d.fb_swsl_ig1b_ft_in1k
tf_efficientnet_b0_ap||tf_efficientnet_b0.ap_in1k
tf_efficientnet_b0_ns||tf_efficientnet_b0.ns_jft_in1k
tf_efficientnet_b1_ap||tf_efficientnet_b1.ap_in1k
tf_efficientnet_b1_ns||tf_efficientnet_b1.ns_jft_in1k
tf_efficientnet_b2_ap||tf_efficientnet_b2.ap_in1k
tf_efficientnet_b2_ns||tf_efficientnet_b2.ns_jft_in1k
tf_efficientnet_b3_ap||tf_efficientnet_b3.ap_in1k
tf_efficientnet_b3_ns||tf_efficientnet_b3.ns_jft_in1k
tf_efficientnet_b4_ap||tf_efficientnet_b4.ap_in1k
tf_efficientnet_b4_ns||tf_efficientnet_b4.ns_jft_in1k
tf_efficientnet_b5_ap||tf_efficientnet_b5.ap_in1k
tf_efficientnet_b5_ns||tf_efficientnet_b5.ns_jft_in1k
tf_efficientnet_b6_ap||tf_efficientnet_b6.ap_in1k
tf_efficientnet_b6_ns||tf_efficientnet_b6.ns_jft_in1k
tf_efficientnet_b7_ap||tf_efficientnet_b7.ap_in1k
tf_efficientnet_b7_ns||tf_efficientnet_b7.ns_jft_in1k
tf_efficientnet_b8_ap||tf_efficientnet_b8.ap_in1k
tf_efficientnet_l2_ns||tf_efficientnet_l2.ns_jft_in1k
tf_efficientnet_l2_ns_475||tf_efficientnet_l2.ns_jft_in1k_475
tf_efficientnetv2_l_in21ft1k||tf_efficientnetv2_l.in21k_ft_in1k
tf_efficientnetv2_l_in21k||tf_efficientnetv2_l.in21k
tf_efficientnetv2_m_in21ft1k||tf_efficientnetv2_m.in21k_ft_in1k
tf_efficientnetv2_m_in21k||tf_efficientnetv2_m.in21k
tf_efficientnetv2_s_in21ft1k||tf_efficientnetv2_s.in21k_ft_in1k
tf_efficientnetv2_s_in21k||tf_efficientnetv2_s.in21k
tf_efficientnetv2_xl_in21ft1k||tf_efficientnetv2_xl.in21k_ft_in1k
tf_efficientnetv2_xl_in21k||tf_efficientnetv2_xl.in21k
tf_inception_v3||inception_v3.tf_in1k
tresnet_l_448||tresnet_l.miil_in1k_448
tresnet_m_448||tresnet_m.miil_in1k_448
tresnet_m_miil_in21k||tresnet_m.miil_in21k
tresnet_xl_448||tresnet_xl.miil_in1k_448
tv_densenet121||densenet121.tv_in1k
tv_resnet101||resnet101.tv_in1k
tv_resnet152||resnet152.tv_in1k
tv_resnet34||resnet34.tv_in1k
tv_resnet50||resnet50.tv_in1k
tv_resnext50_32x4d||resnext50_32x4d.tv_in1k
vit_base_patch16_224_dino||vit_base_patch16_224.dino
vit_base_patch16_224_in21k||vit_base_patch16_224.augreg_in21k
vit_base_patch16_224_miil_in21k||vit_base_patch16_224_miil.in21k
vit_base_patch16_224_sam||vit_base_patch16_224.sam
vit_base_patch32_224_clip_laion2b||vit_base_patch32_clip_224.laion2b
vit_base_patch32_224_in21k||vit_base_patch32_224.augreg_in21k
vit_base_patch32_224_sam||vit_base_patch32_224.sam
vit_base_patch8_224_dino||vit_base_patch8_224.dino
vit_base_patch8_224_in21k||vit_base_patch8_224.augreg_in21k
vit_base_r50_s16_224_in21k||vit_base_r50_s16_224.orig_in21k
vit_base_resnet50_224_in21k||vit_base_r50_s16_224.orig_in21k
vit_base_resnet50_384||vit_base_r50_s16_384.orig_in21k_ft_in1k
vit_giant_patch14_224_clip_laion2b||vit_giant_patch14_clip_224.laion2b
vit_huge_patch14_224_clip_laion2b||vit_huge_patch14_clip_224.laion2b
vit_huge_patch14_224_in21k||vit_huge_patch14_224.orig_in21k
vit_large_patch14_224_clip_laion2b||vit_large_patch14_clip_224.laion2b
vit_large_patch16_224_in21k||vit_large_patch16_224.augreg_in21k
vit_large_patch32_224_in21k||vit_large_patch32_224.orig_in21k
vit_large_r50_s32_224_in21k||vit_large_r50_s32_224.augreg_in21k
vit_small_patch16_224_dino||vit_small_patch16_224.dino
vit_small_patch16_224_in21k||vit_small_patch16_224.augreg_in21k
vit_small_patch32_224_in21k||vit_small_patch32_224.augreg_in21k
vit_small_patch8_224_dino||vit_small_patch8_224.dino
vit_small_r26_s32_224_in21k||vit_small_r26_s32_224.augreg_in21k
vit_tiny_patch16_224_in21k||vit_tiny_patch16_224.augreg_in21k
vit_tiny_r_s16_p8_224_in21k||vit_tiny_r_s16_p8_224.augreg_in21k
xception||legacy_xception
xcit_large_24_p16_224_dist||xcit_large_24_p16_224.fb_dist_in1k
xcit_large_24_p16_384_dist||xcit_large_24_p16_384.fb_dist_in1k
xcit_large_24_p8_224_dist||xcit_large_24_p8_224.fb_dist_in1k
xcit_large_24_p8_384_dist||xcit_large_24_p8_384.fb_dist_in1k
xcit_medium_24_p16_224_dist||xcit_medium_24_p16_224.fb_dist_in1k
xcit_medium_24_p16_384_dist||xcit_medium_24_p16_384.fb_dist_in1k
xcit_medium_24_p8_224_dist||xcit_medium_24_p8_224.fb_dist_in1k
xcit_medium_24_p8_384_dist||xcit_medium_24_p8_384.fb_dist_in1k
xcit_nano_12_p16_224_dist||xcit_nano_12_p16_224.fb_dist_in1k
xcit_nano_12_p16_384_dist||xcit_nano_12_p16_384.fb_dist_in1k
xcit_nano_12_p8_224_dist||xcit_nano_12_p8_224.fb_dist_in1k
xcit_nano_12_p8_384_dist||xcit_nano_12_p8_384.fb_dist_in1k
xcit_small_12_p16_224_dist||xcit_small_12_p16_224.fb_dist_in1k
xcit_small_12_p16_384_dist||xcit_small_12_p16_384.fb_dist_in1k
xcit_small_12_p8_224_dist||xcit_small_12_p8_224.fb_dist_in1k
xcit_small_12_p8_384_dist||xcit_small_12_p8_384.fb_dist_in1k
xcit_small_24_p16_224_dist||xcit_small_24_p16_224.fb_dist_in1k
xcit_small_24_p16_384_dist||xcit_small_24_p16_384.fb_dist_in1k
xcit_small_24_p8_224_dist||xcit_small_24_p8_224.fb_dist_in1k
xcit_small_24_p8_384_dist||xcit_small_24_p8_384.fb_dist_in1k
xcit_tiny_12_p16_224_dist||xcit_tiny_12_p16_224.fb_dist_in1k
xcit_tiny_12_p16_384_dist||xcit_tiny_12_p16_384.fb_dist_in1k
xcit_tiny_12_p8_224_dist||xcit_tiny_12_p8_224.fb_dist_in1k
xcit_tiny_12_p8_384_dist||xcit_tiny_12_p8_384.fb_dist_in1k
xcit_tiny_24_p16_224_dist||xcit_tiny_24_p16_224.fb_dist_in1k
xcit_tiny_24_p16_384_dist||xcit_tiny_24_p16_384.fb_dist_in1k
xcit_tiny_24_p8_224_dist||xcit_tiny_24_p8_224.fb_dist_in1k
xcit_tiny_24_p8_384_dist||xcit_tiny_24_p8_384.fb_dist_in1k
`,
} as const;
