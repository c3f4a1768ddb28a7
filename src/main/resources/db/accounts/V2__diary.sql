-- What she writes about herself: hers, whoever has the device later. Never leaves this file but to her own page.
create table diary (
    id     integer primary key,
    owner  text not null references account (name) on update cascade on delete cascade,
    device text not null,
    at     integer not null,
    pain   integer check (pain between 0 and 10),
    places text not null,
    note   text not null
) strict;

create index diary_at on diary (device, owner, at);
