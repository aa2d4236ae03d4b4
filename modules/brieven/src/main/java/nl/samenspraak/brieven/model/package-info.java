/** The post that waits to be sent, and the rules of trying again. */
package nl.samenspraak.brieven.model;
