/** What is decided by delegation, and that it is reported back to the board. */
@NullMarked
package se.samspel.funding.delegation;

import org.jspecify.annotations.NullMarked;
