package nl.samenspraak.toegang.aanmelden;

import java.util.List;
import java.util.UUID;

/**
 * An attempt to sign in that was counted and may be judged.
 *
 * @param account whose it is; {@code null} when there is no account of that name
 * @param netwerk from where
 * @param tellers for what it counted
 */
record Poging(UUID account, String netwerk, List<Teller> tellers) {}
