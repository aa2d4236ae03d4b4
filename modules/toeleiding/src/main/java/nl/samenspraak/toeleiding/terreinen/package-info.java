/**
 * The second step: whether somebody is known in more than one terrein. It holds that, and nothing of what for.
 * The client is asked first; another only with a reason, and not against the will of the client.
 * Begin reading in {@link nl.samenspraak.toeleiding.terreinen.Terreinvragen}.
 */
package nl.samenspraak.toeleiding.terreinen;
