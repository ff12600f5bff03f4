/** How an ESF project's cost is reckoned, month after month. */
@NullMarked
package se.samspel.funding.costmodel;

import org.jspecify.annotations.NullMarked;
