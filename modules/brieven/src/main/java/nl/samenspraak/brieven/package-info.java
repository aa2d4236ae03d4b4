/**
 * What leaves the house: letters that everyone can read (PDF/A-2 and PDF/UA), notices by e-mail that give nothing away, and files with
 * tables. It is generic and knows no case: the module whose case it is brings words and data, decides who may see them and keeps the log.
 *
 * <p>Begin reading in {@link nl.samenspraak.brieven.Drukkerij}.
 */
package nl.samenspraak.brieven;
