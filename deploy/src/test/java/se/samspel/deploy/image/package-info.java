@NullMarked
package se.samspel.deploy.image;

import org.jspecify.annotations.NullMarked;
