/** Opening balances of a year. */
@NullMarked
package se.samspel.funding.ledgeropening;

import org.jspecify.annotations.NullMarked;
