/** Traces leave the service without anything personal, and only where somebody collects them. */
@NullMarked
package se.samspel.kit.trace;

import org.jspecify.annotations.NullMarked;
