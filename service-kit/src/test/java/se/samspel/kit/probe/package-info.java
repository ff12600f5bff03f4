/** A smallest service, to try the kit's mechanisms on. */
package se.samspel.kit.probe;
