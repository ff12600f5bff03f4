/** How a use case's outcome becomes an HTTP answer. */
@NullMarked
package se.samspel.funding.answer;

import org.jspecify.annotations.NullMarked;
