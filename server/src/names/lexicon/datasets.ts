/** Data sets that models name. */
export const DATASETS = `
squad squad2 squadv1 squadv2 squad_v2 mnli xnli snli anli qnli rte mrpc cola sst2 sst-2 sst5 stsb sts-b qqp wnli glue super_glue superglue imdb yelp yelp-polarity amazon-review ag_news ag-news
agnews dbpedia trec conll conll03 conll2003 conll2002 ontonotes ontonotes5 wikiann wnut wnut17 panx xsum cnn_dailymail cnn-dailymail cnn_daily_mail cnndm dailymail samsum billsum multinews gigaword reddit
wikihow wikisql spider hotpotqa hotpot triviaqa trivia_qa nq natural-questions msmarco ms-marco ms_marco mmarco quora boolq copa race swag hellaswag piqa openbookqa arc gsm8k mmlu humaneval
clinc clinc150 clinc_oos banking77 massive go-emotions goemotions tweeteval tweet_eval tweets twitter financial-phrasebank
imagenet imagenet1k imagenet21k imagenet-1k in1k in21k in22k in12k jft coco mscoco voc cityscapes ade ade20k cifar10 cifar100 cifar-10 cifar-100 mnist fashion-mnist svhn food101 eurosat places365
oxford-iiit-pet beans cppe5 laion laion2b laion5b laion400m laion-400m laion-2b openai-clip datacomp commonpool yfcc15m merged2b webli celeba celebahq lsun ffhq butterflies pokemon
kinetics k400 k600 ssv2 ucf101 audioset librispeech ls960 libri common_voice common-voice commonvoice voxpopuli voxceleb timit fleurs gtzan minds14 ljspeech vctk libritts esc50 covost covost2 mustc gigaspeech
wiki40b wikitext wikitext2 wikitext103 wikipedia bookcorpus openwebtext owt pile the-pile c4 mc4 redpajama-data slimpajama fineweb fineweb-edu oscar cc100 cc25 commoncrawl tinystories stack starcoderdata babylm
oasst oasst1 oasst2 dolly15k sharegpt ultrachat ultrafeedback hh-rlhf openwebmath metamath metamathqa slimorca tatoeba wmt14 wmt16 wmt19 wmt22 kde4 pubmed pubmedqa medqa arxiv bc5cdr ncbi ncbi-disease
funsd cord rvlcdip rvl-cdip docvqa publaynet doclaynet tobacco3482 chexpert mimic cxr duorc wiqa ropes quoref quail quac qasc kilt wiki_bio tydiqa korquad klue klue-nli klue-sts nsmc
eli5 stack-exchange stackoverflow stackexchange scifact fever natural-instructions superni flan2021 p3 lamini openthoughts openr1 opencodereasoning
`;

/** Reinforcement-learning environments (Gymnasium, PyBullet, PLE, Panda, Unity ML-Agents): an id such as `LunarLander-v2` names one. */
export const ENVIRONMENTS = `
lunarlander lunarlandercontinuous lunar-lander cartpole mountaincar mountaincarcontinuous acrobot pendulum taxi frozenlake frozen-lake blackjack cliffwalking bipedalwalker
bipedalwalkerhardcore carracing ant halfcheetah hopper humanoid humanoidstandup walker2d swimmer reacher inverteddoublependulum invertedpendulum pusher
pixelcopter pixelcopter-ple flappybird-ple catcher-ple pandareach pandareachdense pandapickandplace pandapickandplacedense pandapush pandapushdense pandaslide pandaslidedense pandastack pandastackdense
spaceinvaders pong breakout qbert seaquest mspacman beamrider asteroids enduro roadrunner fetchreach fetchpush fetchslide fetchpickandplace kuka
procgen starpilot minigrid minihack highway-env highway roundabout-fast parking merge-env racetrack tictactoe connectfour connect_four knights_archers_zombies
`;

/** Games of the Arcade Learning Environment whose names are words for other things too: an environment only with one of Gym's own numbers. */
export const ARCADE_GAMES = `
adventure airraid alien amidar assault asterix atlantis bankheist battlezone berzerk bowling boxing carnival centipede choppercommand crazyclimber
defender demonattack doubledunk elevatoraction fishingderby freeway frostbite gopher gravitar hero icehockey jamesbond journeyescape kangaroo krull
kungfumaster montezumarevenge namethisgame phoenix pitfall pooyan privateeye riverraid robotank skiing solaris stargunner surround tennis timepilot
tutankham upndown venture videopinball wizardofwor yarsrevenge zaxxon
`;

/** Algorithms of reinforcement learning: an unknown word and a `v` number behind one at a name's start are an environment's id. */
export const ALGORITHMS = `
ppo a2c a3c dqn ddqn sac td3 ddpg trpo reinforce qrdqn qr-dqn ars tqc impala appo qlearning q-learning sarsa a2c-ppo vpg recurrentppo ppolstm rainbow
`;
