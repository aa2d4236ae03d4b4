/** The screens of toegang: the choice of a purpose, and what the FG sees. */
package nl.samenspraak.toegang.ui;
