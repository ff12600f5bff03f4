/** Drawdowns of granted money (insatsrekvisitioner), from the request to the payment (M9). */
@NullMarked
package se.samspel.funding.drawdown;

import org.jspecify.annotations.NullMarked;
