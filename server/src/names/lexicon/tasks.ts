/** What a model is for. */
export const TASKS = `
instruct instruction instructions chat chatbot it-instruct assistant coder code coding math maths reasoning reasoner thinking vision vl vlm omni audio speech video image text
ner nli qa qg sts tts stt asr ocr vqa rag mt pos lid sql text2sql text-to-sql text2cypher tool-use tool-calling function-calling roleplay rp storytelling storywriter writer
classification classifier clf text-classification image-classification token-classification sequence-classification audio-classification image_classification
sentiment sentiment-analysis sentiment_analysis emotion emotions emotion-recognition toxicity toxic hate-speech hate spam spam-detection sarcasm irony offensive topic intent intents stance
summarization summarizer summarisation summary translation translator paraphrase paraphraser paraphrasing question-answering question-generation answering
similarity sentence-similarity semantic-search retrieval retriever reranker rerank ranker embedding embeddings embed feature-extraction sentence-embedding
detection detector object-detection segmentation semantic-segmentation image-segmentation image-captioning captioning caption depth-estimation depth pose inpainting inpaint outpainting
upscaler super-resolution img2img txt2img i2v t2v t2i text-to-image text-to-video image-to-video text-to-speech speech-recognition speech-to-text voice-conversion
speaker-diarization diarization speaker-verification speaker-recognition speaker-embedding voice-activity-detection vad wake-word keyword-spotting
zero-shot zeroshot few-shot fewshot fill-mask masked-lm causal-lm text-generation generation generator language-modeling language-model language-detection language-identification
regression regressor forecasting forecast anomaly-detection recommendation recommender ranking moderation guard safety reward reward-model prm rm critic judge verifier
correction grammar-correction spelling punctuation punct tagger tagging upos parsing parser extraction relation-extraction coreference conversational dialogue dialog prompt
bi-encoder cross-encoder encoder decoder discriminator tokenizer robotics control-net canny openpose scribble softedge lineart tile
imdb-sentiment mnli-nli churn-prediction fraud-detection prediction predictor recognition identification matting
`;
