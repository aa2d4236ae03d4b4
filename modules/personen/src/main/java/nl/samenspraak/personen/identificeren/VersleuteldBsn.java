package nl.samenspraak.personen.identificeren;

/**
 * A BSN as it lies in the database.
 *
 * @param inhoud nonce and ciphertext
 * @param zoekwaarde the keyed hash to look it up with
 * @param sleutelversie the version of the master key that both were made with
 */
record VersleuteldBsn(byte[] inhoud, String zoekwaarde, int sleutelversie) {}
