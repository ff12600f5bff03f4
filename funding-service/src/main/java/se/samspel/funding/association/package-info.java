/** Coordination associations and their members, registered by the platform's operator. */
@NullMarked
package se.samspel.funding.association;

import org.jspecify.annotations.NullMarked;
