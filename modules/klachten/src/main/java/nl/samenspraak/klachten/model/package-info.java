/** The aggregates and policies of klachten: what may be done with a klacht, and by when. */
package nl.samenspraak.klachten.model;
