-- Whether an intervention has persons or counts heads alone, as funding-service tells it.
alter table intervention
    add column measured text not null default 'IDENTIFIED' check (measured in ('IDENTIFIED', 'HEADCOUNT'));
