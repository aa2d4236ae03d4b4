/**
 * The post by e-mail that waits to be sent, encrypted, and the rules of trying again.
 *
 * <p>Begin reading in {@link nl.samenspraak.brieven.post.Postronde}.
 */
package nl.samenspraak.brieven.post;
