/** Ways weights are shortened, and the programs that do it. */
export const QUANTIZATIONS = `
gptq awq exl2 exl3 hqq aqlm quip autoround auto-round autoawq autogptq marlin bnb bitsandbytes nf4 fp4 mxfp4 nvfp4 int4 int8 uint4 uint8 qint8 i4 i8 fp8 fp16 fp32
bf16 f16 f32 tf32 float16 float32 bfloat16 half-precision quantized quant quantised smoothquant squeezellm spqr eetq ggml-quant imatrix imat i1 dynamic-quant qat ptq ternary
4-bit 8-bit 2-bit 3-bit 5-bit 6-bit 16-bit w4a16 w8a8 w8a16 fp8-dynamic k-quant sym 1bit
`;

/** File formats of weights and the frameworks whose format they are in. */
export const FORMATS = `
gguf ggml safetensors onnx openvino ort tflite litert coreml mlpackage mlmodel mlx mlc mnn ncnn rknn llamafile hf transformers hf-transformers diffusers
ckpt torchscript tensorrt trt ct2 ctranslate2 pytorch tensorflow tf keras jax flax paddle paddlepaddle gluon mxnet savedmodel saved-model sklearn sk-learn scikit-learn
`;

/** Formats told by a file name's ending alone. Elsewhere `pt` is Portuguese and `bin` a word. */
export const FILE_ENDINGS = `
pt pth pkl pickle joblib bin h5 hdf5 pb msgpack npz npy json yaml yml zip tar gz onnx gguf ggml safetensors ckpt keras tflite mlmodel mlpackage model nemo
pmml engine plan xml ot mar ptl pte torchscript dill sav cbm ubj txt cfg weights caffemodel zst param
`;
