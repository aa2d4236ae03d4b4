/**
 * The WAR itself: what every screen and every module needs once. Templates, menu, theme, error pages, and the start of the
 * application: data source, migrations, demo gemeente, commands of the operator.
 */
package nl.samenspraak.web;
