/** How values that every module keeps stand in a column of the database. */
package nl.samenspraak.toegang.kolom;
