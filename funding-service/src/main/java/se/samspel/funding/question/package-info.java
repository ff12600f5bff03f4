/** Questions that an association adds to what hosts ask each participant. */
@NullMarked
package se.samspel.funding.question;

import org.jspecify.annotations.NullMarked;
