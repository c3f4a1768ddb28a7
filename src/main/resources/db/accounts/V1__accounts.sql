-- Who may see what. Times are seconds since 1970; of tokens and sessions only a hash is kept.
create table account (
    name     text primary key,
    role     text not null check (role in ('WEARER', 'CLINICIAN')),
    password text
) strict;

create table device (
    name  text primary key,
    owner text not null references account (name) on update cascade on delete cascade
) strict;

create table share (
    device    text not null references device (name) on delete cascade,
    clinician text not null references account (name) on update cascade on delete cascade,
    what      text not null check (what in ('DAYS', 'DIARY')),
    primary key (device, clinician, what)
) strict;

create table link (
    token   text primary key,
    account text not null references account (name) on update cascade on delete cascade,
    ends    integer not null
) strict;

create table session (
    id       text primary key,
    previous text,
    account  text not null references account (name) on update cascade on delete cascade,
    begun    integer not null,
    issued   integer not null,
    seen     integer not null
) strict;

create index session_previous on session (previous);
