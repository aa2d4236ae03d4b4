package nl.samenspraak.coordinatie.overleg;

/** The kinds of data that can be taken along; the special and the criminal ones stand out (R-COO-10). */
public enum Gegevenssoort {
    GEWOON,
    /** Special: health, for instance (AVG 9). */
    BIJZONDER,
    /** Criminal (AVG 10). */
    STRAFRECHTELIJK
}
