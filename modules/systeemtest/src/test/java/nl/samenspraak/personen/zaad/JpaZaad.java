package nl.samenspraak.personen.zaad;

/** Stands for a class that speaks to the database; see {@code KentJpaVanPersonen}. */
public final class JpaZaad {}
