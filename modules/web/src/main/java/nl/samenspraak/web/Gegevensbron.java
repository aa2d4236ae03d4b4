package nl.samenspraak.web;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The one data source of all modules. Which database it is, is a matter of the environment: the embedded H2 by default,
 * PostgreSQL when {@code SAMENSPRAAK_DB_URL} and {@code SAMENSPRAAK_DB_KLASSE} say so. The same WAR runs on both.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/samenspraak",
        className = "${MPCONFIG=samenspraak.db.klasse}",
        url = "${MPCONFIG=samenspraak.db.url}",
        user = "${MPCONFIG=samenspraak.db.gebruiker}",
        password = "${MPCONFIG=samenspraak.db.wachtwoord}",
        initialPoolSize = 4,
        minPoolSize = 4,
        maxPoolSize = 40,
        maxIdleTime = 300)
class Gegevensbron {}
