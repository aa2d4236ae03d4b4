/** Keeps the post that waits, encrypted. */
package nl.samenspraak.brieven.persistence;
