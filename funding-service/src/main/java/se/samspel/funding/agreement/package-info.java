/** What members of an association have agreed on among themselves (lokala överenskommelser). */
@NullMarked
package se.samspel.funding.agreement;

import org.jspecify.annotations.NullMarked;
