/** How a model was trained. */
export const TRAININGS = `
sft dpo orpo kto ppo grpo rloo rlhf rlaif simpo spin ipo cpo mpo gspo dapo rlvr rft reinforce-learning pretrained pretrain pre-trained pretraining finetuned finetune finetuning
fine-tuned fine-tune fine-tuning ft tuned tuning trained supervised unsupervised selfsupervised self-supervised semi-supervised distilled distill distil distillation
instruction-tuned continued-pretraining cpt warmup augreg mlm clm wwm whole-word-masking rmt qat-trained steps scratch from-scratch further-pretrained contrastive
reinforcement-learning curriculum adversarial steered autotrain setfit dreambooth
`;

/** How a trained model was changed: adapters, merges, cuts, removed refusals. */
export const ADAPTATIONS = `
lora qlora dora relora loha lokr lycoris longlora lora_unload locon adapter adapters peft ia3 prefix-tuning prompt-tuning p-tuning merged merge slerp ties dare
dare-ties dare_ties passthrough frankenmerge franken model-stock model_stock task-arithmetic moe pruned prune sparse sparsity sharded textual-inversion embedding-inversion
abliterated ablated orthogonalized lorablated uncensored unfiltered unaligned decensored censored unlearn unlearned mix moerge
`;
