/**
 * The beklaagde gets a copy of the klacht (9:9), and sees what was sent.
 *
 * <p>Begin reading in {@link nl.samenspraak.klachten.afschrift.Afschriftverzending}.
 */
package nl.samenspraak.klachten.afschrift;
