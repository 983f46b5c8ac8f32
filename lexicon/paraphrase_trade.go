package lexicon

// paraphraseTrade are money, trade, industry and work.
const paraphraseTrade = `
	cost, price, charge, worth, amount, pay
	price, cost, rate
	money, cash, fund, funds
	expensive, costly, dear
	cheap, inexpensive, low
	pay, wage, salary, earning, income
	wage, salary, pay
	pay rise, raise, increase
	bonus, extra
	tax, levy, duty, tariff, charge
	tariff, duty, customs, levy, tax
	budget, spending, finance
	deficit, shortfall, gap, hole
	surplus, excess
	debt, loan, credit, borrowing, arrears
	loan, credit, lending
	default, fail to pay
	instalment, tranche, payment
	profit, earning, gain
	loss, deficit
	invest, investment, put money
	bank, lender
	inflation, price rise
	interest, rate
	currency, money
	trade, commerce, business
	export, sell, shipment, sale, ship
	import, buy, purchase
	shipment, cargo, load, consignment, delivery
	cargo, freight, load, goods
	goods, product, merchandise, ware
	quota, limit, cap
	company, firm, business, group, corporation, enterprise
	operator, company, owner
	owner, proprietor, holder
	factory, plant, works, mill
	mine, pit, colliery
	miner, worker, pitman
	worker, employee, staff, labourer, labour
	job, post, position, work, employment
	jobless, unemployed, out of work, unemployment
	fire, lay off, dismiss, cut job, redundancy
	hire, recruit, employ, take on
	union, workers
	boss, manager, director, executive, chief
	executive, boss, chief, manager
	customer, client, buyer
	shop, store, market
	market, exchange
	oil, crude, petroleum
	gas, fuel
	fuel, petrol, gasoline, diesel
	coal, fuel
	steel, iron, metal
	grain, wheat, cereal, corn
	rice, grain
	fish, catch, fishing
	boat, ship
	ton, tonne
	barrel, oil
	shortage, lack, scarcity, want
	supply, deliver, delivery, flow
	demand, need
	production, output, produce, make, manufacture
	produce, make, manufacture, turn out
	factory, plant
	car, auto, vehicle
	merger, takeover, buy, acquisition
	bankrupt, insolvent, bankruptcy, go under
	contract, deal, order
	compensate, compensation, redress, damages, reparation
	refund, repay, pay back, reimburse
	fee, charge, toll
	subsidy, aid, grant, support
	grant, aid, award
	project, plan, scheme
	build, construction
	port, harbour, dock
	harbour, port, quay
	truck, lorry, haul
	rail, railway, line
	carry, move, transport, haul
	capacity, volume, amount
	amount, total, sum
	total, sum, overall
	number, figure, amount
	average, mean
	record, highest, most, high
	low, lowest, bottom
	percent, per cent, share
	share, stake, part, portion
	stake, share, holding
	stock, share
	retaliate, retaliation, hit back, respond, countermeasure, answer
	dumping, unfair, subsidised
	unfair, unjust
	fair, just`
