/** Klachten and the rules of Awb chapter 9 about them. */
package nl.samenspraak.klachten.model;
