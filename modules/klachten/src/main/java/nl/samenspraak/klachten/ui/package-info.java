/** The screens of klachten. */
package nl.samenspraak.klachten.ui;
