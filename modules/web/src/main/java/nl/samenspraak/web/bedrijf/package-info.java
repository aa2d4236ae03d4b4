/**
 * Starting and keeping the application up: database, migrations, demo gemeente, health and the log of the server.
 *
 * <p>Begin reading in {@link nl.samenspraak.web.bedrijf.Migraties}.
 */
package nl.samenspraak.web.bedrijf;
