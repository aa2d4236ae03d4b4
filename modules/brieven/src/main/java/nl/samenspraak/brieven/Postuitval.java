package nl.samenspraak.brieven;

/**
 * Something of the post was not taken. Whoever put a letter in it looks whether one of his was given up: what did not arrive told nothing (Awb 2:11
 * lid 3).
 *
 * @param geprobeerd how many notices were tried in the round in which that turned out
 */
public record Postuitval(int geprobeerd) {}
