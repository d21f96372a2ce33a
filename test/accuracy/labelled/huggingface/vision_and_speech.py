"""Diffusers, vision and speech: processors, parts of pipelines, weights beside them."""

import timm
import torch
import torchvision
import whisper
from datasets import Audio, load_dataset
from diffusers import (
    AutoPipelineForText2Image,
    ControlNetModel,
    DDIMScheduler,
    DiffusionPipeline,
    FluxPipeline,
    MotionAdapter,
    StableDiffusionControlNetPipeline,
    UNet2DModel,
)
from transformers import (
    AutoModelForCTC,
    CLIPModel,
    CLIPProcessor,
    DetrImageProcessor,
    SegformerForSemanticSegmentation,
    SpeechT5HifiGan,
    Wav2Vec2Processor,
    WhisperForConditionalGeneration,
)

clip = CLIPModel.from_pretrained("openai/clip-vit-large-patch14")  # want MV201
clip_processor = CLIPProcessor.from_pretrained("openai/clip-vit-large-patch14", revision="32bd64288804d66eefd0ccbe215aa642df71cc41")  # want nothing
detr = DetrImageProcessor.from_pretrained("facebook/detr-resnet-50", revision="no_timm")  # want MV202
segments = SegformerForSemanticSegmentation.from_pretrained(
    "nvidia/segformer-b0-finetuned-ade-512-512",  # want MV201
    num_labels=19,
    ignore_mismatched_sizes=True,
)
ctc = AutoModelForCTC.from_pretrained("facebook/wav2vec2-large-960h-lv60-self", torch_dtype=torch.float16)  # want MV201
processor = Wav2Vec2Processor.from_pretrained("facebook/wav2vec2-large-960h-lv60-self", do_lower_case=True)  # want MV201
listener = WhisperForConditionalGeneration.from_pretrained("openai/whisper-large-v3", revision="refs/pr/42")  # want MV202
vocoder = SpeechT5HifiGan.from_pretrained("microsoft/speecht5_hifigan")  # want MV201
speech = load_dataset("mozilla-foundation/common_voice_11_0", "hi", split="test", trust_remote_code=True)  # want MV201, MV209
speech = speech.cast_column("audio", Audio(sampling_rate=16_000))
own_speech = load_dataset("audiofolder", data_dir="recordings")  # want nothing

scheduler = DDIMScheduler.from_pretrained("google/ddpm-celebahq-256")  # want MV201
unet = UNet2DModel.from_pretrained("google/ddpm-celebahq-256", use_safetensors=True)  # want MV201
text_to_image = AutoPipelineForText2Image.from_pretrained("stabilityai/sdxl-turbo", torch_dtype=torch.float16, variant="fp16")  # want MV201
flux = FluxPipeline.from_pretrained("black-forest-labs/FLUX.1-schnell", revision="refs/pr/1")  # want MV202
canny = ControlNetModel.from_pretrained("lllyasviel/control_v11p_sd15_canny")  # want MV201
guided = StableDiffusionControlNetPipeline.from_pretrained("runs/sd15/final", controlnet=canny)  # want nothing
guided.load_lora_weights("acme/watercolour-lora", weight_name="pytorch_lora_weights.safetensors")  # want MV201
guided.load_lora_weights("./loras", weight_name="watercolour_v2.safetensors")  # want nothing
motion = MotionAdapter.from_pretrained("guoyww/animatediff-motion-adapter-v1-5-2")  # want MV201
custom = DiffusionPipeline.from_pretrained("hf-internal-testing/diffusers-dummy-pipeline", custom_revision="main")  # want MV201
guided.scheduler = DDIMScheduler.from_config(guided.scheduler.config)  # want nothing

backbone = timm.create_model("resnet50.a1_in1k", pretrained=True)  # want nothing
weights = torchvision.models.resnet50(weights="IMAGENET1K_V2")  # want nothing
big = whisper.load_model("large-v2")  # want nothing
midas = torch.hub.load("intel-isl/MiDaS", "DPT_Large")  # want MV206
