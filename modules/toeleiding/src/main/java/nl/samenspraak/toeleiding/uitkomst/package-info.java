/**
 * That the client has to hear how an onderzoek ended (R-TOE-13): owed from the moment it ended until the letter went, however it ended.
 *
 * <p>Begin reading in {@link nl.samenspraak.toeleiding.uitkomst.Uitkomsten}.
 */
package nl.samenspraak.toeleiding.uitkomst;
