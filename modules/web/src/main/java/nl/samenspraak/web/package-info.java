/**
 * The house around the modules: the frame of every screen, the building blocks pages are made of, the theme, and what
 * the browser needs of the server to keep a screen honest (is my session still there, which tokens does this
 * municipality use).
 *
 * <p>Begin reading in {@link nl.samenspraak.web.deur.Voordeur}.
 */
package nl.samenspraak.web;
