"""Work from and to other stores."""
