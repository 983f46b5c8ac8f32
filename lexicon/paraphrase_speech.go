package lexicon

// paraphraseSpeech are what is said, thought and felt, and how one stands to it.
const paraphraseSpeech = `
	say, tell, state, note, declare, remark, add
	tell, inform, notify, brief, let know, informed, told, advise
	announce, declare, unveil, proclaim, make public, announcement
	call, describe, term, brand, label, name
	call, urge, appeal, demand, ask, call on, call for, press, insist
	demand, insist, require, call, call for, ask, request
	ask, request, appeal, beg, plead, seek
	order, command, instruct, direct, tell, decree
	warn, caution, alert, warning, alarm
	threaten, threat, menace, warn
	promise, pledge, vow, swear, commit, undertake, guarantee, assure
	agree, accept, consent, approve, settle, reach, endorse, agreement
	accept, take, approve, acknowledge, recognise, say yes
	refuse, reject, decline, turn down, rebuff, dismiss, say no, spurn, rule out, refusal
	deny, refute, dismiss, dispute, reject, denial, contradict
	admit, acknowledge, concede, confess, own up, grant
	confirm, verify, acknowledge, corroborate, bear out, confirmation
	claim, maintain, assert, allege, contend, insist
	accuse, blame, charge, fault, allege, hold responsible, accusation, point
	criticise, condemn, denounce, blast, slam, attack, censure, deplore, hit out, lash out, rebuke
	praise, welcome, hail, applaud, commend, salute
	thank, grateful, gratitude, thanks, appreciate
	apologise, sorry, apology, regret
	regret, lament, sorry, deplore
	support, back, endorse, favour, uphold, stand by, stand behind, stand with
	oppose, against, object, resist, opposition
	believe, think, consider, feel, hold, regard, see, view
	doubt, question, distrust, sceptical, suspect
	know, aware, learn, hear
	understand, grasp, see, realise
	forget, overlook, neglect, ignore
	ignore, disregard, overlook, pay no attention, defy
	remember, recall, remind
	decide, resolve, determine, decision, rule
	discuss, debate, talk, talk about, deliberate, address, discussion
	talks, negotiation, discussion, dialogue, meeting, round, negotiate, consultation
	answer, reply, respond, response, react, reaction
	explain, account, clarify, spell out
	complain, protest, grievance, complaint
	advise, recommend, counsel, suggest, advice, recommendation
	suggest, propose, put forward, offer
	insult, offend, affront, slight
	lie, mislead, deceive, false, untrue, falsehood, cheat
	truth, true, real, fact
	wrong, mistake, error, false, incorrect, fault, mistaken
	fear, worry, concern, alarm, afraid, anxious, dread, scare
	anger, angry, fury, furious, outrage, rage
	sad, grief, sorrow, mourn, mourning
	happy, glad, pleased, delighted, satisfied
	surprise, shock, stun, astonish, unexpected
	hope, optimistic, confident, hopeful
	confident, sure, certain, convinced
	trust, faith, confidence, rely
	joke, laugh, mock, ridicule
	friend, ally, partner, friendly
	enemy, foe, adversary, rival, opponent
	word, promise, pledge
	speech, address, remarks, speak
	statement, communique, declaration, announcement
	letter, note, message, write
	report, story, account, article
	question, ask, query
	lesson, teach, learn
	important, vital, key, crucial, essential, major
	interfere, meddle, intervene, interference, intervention
	mediate, broker, go between, mediation, mediator
	restraint, calm, patience
	secret, confidential, hidden, covert
	invite, invitation, ask
	congratulate, congratulation, praise
	sign, indication, evidence, hint, proof, trace
	excuse, pretext, pretence
	compromise, concession, give in, yield
	surrender, give up, yield, capitulate, lay down
	negotiate, bargain, haggle
	guarantee, assurance, security
	respect, honour, observe, abide, keep
	break, violate, breach, infringe, violation`
