package nl.samenspraak.toeleiding.handhaving;

import java.io.Serializable;

/**
 * One of the data that is asked, as the screens show it.
 *
 * @param gegeven what it is
 * @param waarom what it is needed for
 * @param toegestaan whether it may be used; no while nothing was decided
 */
public record Gevraagdregel(Handhavingsgegeven gegeven, String waarom, boolean toegestaan) implements Serializable {}
