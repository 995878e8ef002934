"""Long runs: what is done with each article, what is shown meanwhile, how a run goes on."""
