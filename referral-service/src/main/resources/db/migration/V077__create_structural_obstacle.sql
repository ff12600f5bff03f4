create table structural_obstacle (
    id                  uuid primary key,
    version             bigint      not null,
    recorded_at         timestamptz not null,
    intervention_id     uuid        not null,
    recording_authority text        not null,
    level               text        not null check (level in ('INDIVIDUAL', 'ORGANISATION', 'SOCIETY')),
    category            text        not null check (category ~ '^[A-Z][A-Z0-9_]{1,39}$'),
    noticed_on          date        not null,
    state               text        not null check (state in ('OPEN', 'HANDLED')),
    handled_on          date,
    -- AES-256-GCM under this obstacle's own data key, wrapped by the key-encryption key named.
    data_key_id         text        not null,
    data_key            bytea       not null,
    description         bytea       not null,
    measure             bytea,
    constraint structural_obstacle_days check (handled_on >= noticed_on),
    constraint structural_obstacle_handled check (
        (state = 'HANDLED') = (handled_on is not null) and (state = 'HANDLED') = (measure is not null))
);
create index structural_obstacle_of_intervention on structural_obstacle (intervention_id, noticed_on desc, id desc);
-- Moves with a succession.
create index structural_obstacle_recorder on structural_obstacle (recording_authority);

alter table structural_obstacle enable row level security;
alter table structural_obstacle force row level security;
create policy structural_obstacle_known on structural_obstacle for select
    using (knows_intervention(intervention_id));
create policy structural_obstacle_recorded on structural_obstacle for insert
    with check (knows_intervention(intervention_id)
        and samspel_caller() = 'authority:' || recording_authority);
create policy structural_obstacle_handled on structural_obstacle for update
    using (hosts_intervention(intervention_id));

-- The code list of an intervention, where its host has made one; else that of the zero id.
create table obstacle_category_list (
    intervention_id uuid primary key,
    version         bigint not null,
    -- [{"code": …, "sv": …, "en": …}]
    categories      jsonb  not null
);

insert into obstacle_category_list (intervention_id, version, categories) values
('00000000-0000-0000-0000-000000000000', 1, '[
  {"code": "RULES", "sv": "Lagar och regelverk", "en": "Laws and rules"},
  {"code": "SECRECY", "sv": "Sekretess och informationsutbyte", "en": "Secrecy and exchange of information"},
  {"code": "RESPONSIBILITY", "sv": "Otydligt eller delat ansvar", "en": "Unclear or divided responsibility"},
  {"code": "WAITING_TIME", "sv": "Väntetider och handläggningstider", "en": "Waiting and handling times"},
  {"code": "RESOURCES", "sv": "Brist på resurser eller kompetens", "en": "Lack of resources or skills"},
  {"code": "COOPERATION", "sv": "Brister i samverkan", "en": "Failing cooperation"},
  {"code": "OFFER", "sv": "Insats eller stöd saknas", "en": "A measure or support is missing"},
  {"code": "ACCESSIBILITY", "sv": "Bristande tillgänglighet", "en": "Lack of accessibility"},
  {"code": "LABOUR_MARKET", "sv": "Arbetsmarknadens krav", "en": "Demands of the labour market"},
  {"code": "HOUSING", "sv": "Bostadsbrist", "en": "Lack of housing"},
  {"code": "OTHER", "sv": "Annat", "en": "Other"}
]');

alter table obstacle_category_list enable row level security;
alter table obstacle_category_list force row level security;
create policy obstacle_category_list_known on obstacle_category_list for select
    using (knows_intervention(intervention_id)
        or (intervention_id = '00000000-0000-0000-0000-000000000000' and samspel_caller() like 'authority:%'));
create policy obstacle_category_list_host on obstacle_category_list
    using (hosts_intervention(intervention_id));
