/** When a delegated decision has to be reported back to the board. */
@NullMarked
package se.samspel.funding.delegation.domain;

import org.jspecify.annotations.NullMarked;
