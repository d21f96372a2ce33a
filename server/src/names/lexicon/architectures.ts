/** Architectures and models that others build on; their numbers belong to their names. */
export const ARCHITECTURES = `
gpt2 bert roberta xlm xlm-roberta xlm-r xlmr xlm-mlm distilbert distilroberta distilbart distilgpt2 distil-whisper distilwhisper albert electra deberta mdeberta
camembert flaubert bertweet finbert scibert biobert bioclinicalbert clinicalbert pubmedbert bluebert legalbert legal-bert mobilebert tinybert squeezebert
spanbert macbert convbert ernie-gram mbert multiberts hubert modernbert neobert nomic-bert colbert sbert sentence-bert bertimbau beto phobert indobert arabert
rubert kobert klue-bert klue-roberta gbert herbert finnish-bert german-bert longformer bigbird led reformer funnel xlnet layoutlm layoutlmv2 layoutlmv3
layoutxlm lilt markuplm tapas tapex codebert graphcodebert unixcoder codet5 codet5p plbart bart mbart mbart50 mbart-50 bartpho kobart pegasus marian opus marianmt
t5 mt5 ut5 byt5 flan-t5 flan_t5 flan-ul2 flan ul2 long-t5 longt5 umt5 aya-101 t0 t0pp mt0 prophetnet blenderbot dialogpt ctrl transfo-xl xglm
minilm mpnet e5 gte bge bge-m3 labse simcse sup-simcse unsup-simcse sentence-t5 gtr instructor uae mxbai-embed nomic-embed arctic-embed jina-embeddings
jina-clip specter sgpt text2vec m3e stella contriever splade dpr rag
wav2vec2 wav2vec wavlm w2v2 w2v-bert xlsr xls-r mms whisper faster-whisper speecht5 unispeech data2vec sew parakeet canary conformer fastconformer squeezeformer
quartznet citrinet ecapa ecapa-tdnn x-vector tacotron tacotron2 fastspeech fastspeech2 hifigan hifi-gan vits melgan waveglow sepformer demucs clap encodec
vit deit beit swin swinv2 dinov2 dinov3 dino dit cait pvt convnext convnextv2 efficientnet efficientnetv2 resnet resnext resnetv2 wide_resnet regnet densenet
mobilenet mobilenetv1 mobilenetv2 mobilenetv3 mobilenetv4 mobilevit mobilevitv2 inception inceptionv3 inceptionv4 vgg alexnet googlenet lenet squeezenet shufflenet
nfnet coatnet maxvit levit poolformer convmixer mlp-mixer eva eva02 siglip siglip2 clip openclip clipseg metaclip coca align altclip chinese-clip owlvit owlv2 owl-vit
detr rtdetr rt-detr deta yolos yolov3 yolov4 yolov5 yolov6 yolov7 yolov8 yolov9 yolov10 yolov11 yolov12 yolo11 yolo12 yolox faster-rcnn mask-rcnn retinanet
segformer mask2former maskformer oneformer upernet deeplabv3 deeplab unet unet++ sam2 depth-anything dpt midas zoedepth glpn timesformer videomae vivit xclip
trocr donut nougat pix2struct git vilt lxmert visualbert flava vipllava internvideo
controlnet control t2i-adapter ip-adapter instantid photomaker vae taesd dreambooth-sd sd-turbo sdxl-turbo lcm ddpm ddim ldm gan stylegan stylegan2 cyclegan biggan
transformer lstm gru rnn cnn mlp xgb lgbm knn xgboost lightgbm catboost randomforest random-forest logreg logistic-regression svm
alpaca vicuna guanaco wizardlm wizardcoder wizardmath orca openorca openchat openhermes zephyr starling tinyllama tinydolphin codefuse koala platypus
open-orca nous-hermes airoboros neural-chat neuralbeagle chronos timesfm moirai lag-llama patchtst informer autoformer tft perceiver decision-transformer
galactica chemberta molformer esm2 esm1b esm1v protbert prot_t5 protgpt2 dnabert saprot esmfold
retnet hyena evo2 bitnet nanogpt minigpt minigpt-4 vicuna-llama mplug-owl otter cogvlm2
segment-anything sentence-transformer sentence-transformers speecht resnet18 resnet34 resnet50 resnet101 resnet152
`;
