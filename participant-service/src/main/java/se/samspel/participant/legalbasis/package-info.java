/** By which law an authority processes persons' data, as data (GDPR articles 6 and 9). */
@NullMarked
package se.samspel.participant.legalbasis;

import org.jspecify.annotations.NullMarked;
