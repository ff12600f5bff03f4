/** The one topic on which this service tells what it knows. */
@NullMarked
package se.samspel.funding.event;

import org.jspecify.annotations.NullMarked;
