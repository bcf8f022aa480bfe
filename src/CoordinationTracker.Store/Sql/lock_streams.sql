-- Nobody begins a stream until this transaction ends; reading goes on.
lock table mt_streams in share row exclusive mode
