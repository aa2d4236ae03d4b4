/**
 * Links between persons, each made because it is necessary for the question of one of them.
 * The page of a person shows them beside what the register knows.
 * Begin with {@link nl.samenspraak.personen.gezin.Gezinsregister}.
 */
package nl.samenspraak.personen.gezin;
