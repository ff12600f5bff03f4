-- An authority lists the drawdowns of one state in all its associations at once.
create index drawdown_by_state_alone on drawdown (state, id);
